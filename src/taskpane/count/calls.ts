import { functions, type FunctionId } from '../../functions/functions';
import type { CustomFunction } from '../../functions/custom-function';

/** A call of one of our functions, with its arguments as a form holds them. */
export interface Call {
  readonly id: FunctionId;
  /** By the names of the parameters. */
  readonly texts: Readonly<Record<string, string>>;
}

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

const CALL = /^=\s*(?:_xldudf_)?ARLIG[._]([A-Z_]+)\((.*)\)\s*$/su;

/** A formula that is one call of ours and nothing else, in English as Excel tells it; else null. */
export function readCall(formula: string): Call | null {
  const [, name = '', inside = ''] = CALL.exec(formula) ?? [];
  const id = (Object.keys(functions) as FunctionId[]).find((known) => known === name);
  const args = id === undefined ? null : splitArguments(inside);
  if (id === undefined || args === null) return null;
  const names = parameterNames(id);
  return { id, texts: Object.fromEntries(names.map((each, at) => [each, typedText(args[at] ?? '')])) };
}

/** Null where the parenthesis that ends the call ends something else too: "A(1)+B(2)". */
function splitArguments(inside: string): readonly string[] | null {
  const args: string[] = [''];
  let depth = 0;
  for (const piece of inside.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|./gsu) ?? []) {
    if (piece === ',' && depth === 0) {
      args.push('');
      continue;
    }
    if (piece === '(' || piece === '{') depth += 1;
    if (piece === ')' || piece === '}') depth -= 1;
    if (depth < 0) return null;
    args[args.length - 1] += piece;
  }
  return depth === 0 ? args : null;
}

/** An argument in English as it is typed in a form: "3,3 %", "0,5; 0,5", a text without its quotes. */
function typedText(argument: string): string {
  const arg = argument.trim();
  if (/^".*"$/su.test(arg)) return arg.slice(1, -1).replaceAll('""', '"');
  if (/^\{[-\d.;]+\}$/u.test(arg)) return arg.slice(1, -1).replaceAll('.', ',').replaceAll(';', '; ');
  return /^-?[\d.]+%?$/u.test(arg) ? arg.replace('.', ',') : arg.replaceAll('$', '');
}
