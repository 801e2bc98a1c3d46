import { functions, type FunctionId } from '../../functions/functions';
import type { CustomFunction } from '../../functions/custom-function';

/** A call of one of our functions, with its arguments as a form holds them. */
export interface Call {
  readonly id: FunctionId;
  /** By the names of the parameters. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The parameter that takes key figures of customers, of the functions that distribute. */
export const KEY_FIELD = 'nyckeltal';

/** The names of a function's parameters, in their order. */
export const parameterNames = (id: FunctionId): readonly string[] => {
  const { parameters }: CustomFunction = functions[id];
  return parameters.map(([name]) => name);
};

/** A formula with its arguments up to the last that is given. */
export function callText(id: FunctionId, args: readonly string[], separator: ';' | ','): string {
  const last = args.findLastIndex((arg) => arg !== '');
  return `=ARLIG.${id}(${args.slice(0, last + 1).join(separator)})`;
}

/** Texts and names of sheets, where a parenthesis is none; the beginning of a call of ours; any sign. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:_xldudf_)?ARLIG[._]([A-Z_]+)\(|./gsu;

/** A call as it stands in a formula. */
interface PlacedCall extends Call {
  readonly from: number;
  readonly to: number;
}

/** The calls of ours in a formula, in English as Excel tells it; one inside another comes before it. */
export function callsIn(formula: string): readonly PlacedCall[] {
  const open: ({ readonly id: string; readonly from: number; readonly inside: number } | null)[] = [];
  const calls: PlacedCall[] = [];
  for (const { 0: part, 1: id, index } of formula.matchAll(PARTS)) {
    if (id !== undefined) open.push({ id, from: index, inside: index + part.length });
    if (part === '(') open.push(null);
    const closed = part === ')' ? open.pop() : null;
    if (!closed || !isOurs(closed.id)) continue;
    const texts = textsOf(closed.id, formula.slice(closed.inside, index));
    calls.push({ id: closed.id, texts, from: closed.from, to: index + 1 });
  }
  return calls;
}

/** A formula that is one call of ours and nothing else; else null. */
export function readCall(formula: string): Call | null {
  const call = callsIn(formula).at(-1);
  if (call === undefined) return null;
  const around = formula.slice(0, call.from) + formula.slice(call.to);
  return around.trim() === '=' ? { id: call.id, texts: call.texts } : null;
}

const isOurs = (name: string): name is FunctionId => name in functions;

function textsOf(id: FunctionId, inside: string): Call['texts'] {
  const args = splitArguments(inside);
  return Object.fromEntries(parameterNames(id).map((name, at) => [name, typedText(args[at] ?? '')]));
}

/** What stands between commas that are inside nothing else. */
function splitArguments(inside: string): readonly string[] {
  const args: string[] = [''];
  let depth = 0;
  for (const [part] of inside.matchAll(PARTS)) {
    if (part === ',' && depth === 0) {
      args.push('');
      continue;
    }
    if (part.endsWith('(') || part === '{') depth += 1;
    if (part === ')' || part === '}') depth -= 1;
    args[args.length - 1] += part;
  }
  return args;
}

/** An argument in English as it is typed in a form: "3,3 %", "0,5; 0,5", a text without its quotes. */
function typedText(argument: string): string {
  const arg = argument.trim();
  if (/^".*"$/su.test(arg)) return arg.slice(1, -1).replaceAll('""', '"');
  if (/^\{[-\d.;]+\}$/u.test(arg)) return arg.slice(1, -1).replaceAll('.', ',').replaceAll(';', '; ');
  return /^-?[\d.]+%?$/u.test(arg) ? arg.replace('.', ',') : arg.replaceAll('$', '');
}
