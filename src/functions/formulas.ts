import type { Language, Localized } from '../language/localized';
import type { CustomFunction, Result, ResultCell } from './custom-function';
import type { Call, Sheet } from './documentation';
import { documentation, functions, type FunctionId } from './functions';
import { CellError, InputError } from './input-error';
import { showNumber, showPercent } from './messages';
import type { Parameter } from './parameters';

export const functionIds = Object.keys(functions) as readonly FunctionId[];

/** A parameter with all that Excel and the help say of it. */
interface DescribedParameter extends Pick<Parameter<unknown>, 'dimensionality' | 'optional'> {
  readonly name: string;
  readonly description: Localized;
}

/** The parameters of a function, in the order in which the formula has them. */
export function parametersOf(id: FunctionId): readonly DescribedParameter[] {
  const described: Readonly<Record<string, Localized>> = documentation[id].parameters;
  const { parameters }: CustomFunction = functions[id];
  return parameters.map(([name, { dimensionality, optional }]) => ({
    name,
    description: described[name] as Localized,
    dimensionality,
    optional,
  }));
}

/** "TKR(text)": how the function is written, the optional parameters in brackets. */
export function syntaxText(id: FunctionId, language: Language): string {
  const names = parametersOf(id).map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${id}(${names.join(language === 'sv' ? '; ' : ', ')})`;
}

const RANGE = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/;
const TEXT = /^"(.*)"$/;
/** One column, as both languages write it: {6;3;1}. */
const CONSTANTS = /^\{(.*)\}$/;
const NUMBER = /^(-?\d+(?:,\d+)?)(%?)$/;

/** The formula as it is typed in Excel of that language. */
export function formulaText(id: FunctionId, { args }: Call, language: Language): string {
  if (language === 'sv') return `=ARLIG.${id}(${args.join(';')})`;
  return `=ARLIG.${id}(${args.map((arg) => (TEXT.test(arg) ? arg : arg.replaceAll(',', '.'))).join(',')})`;
}

/** What the function gives for the call. Throws the InputError that it refuses the call with. */
export function evaluate(id: FunctionId, { args, sheet }: Call): Result {
  return functions[id].evaluate(args.map((arg) => argumentValue(arg, sheet)));
}

/**
 * The message that the function really refuses the call with, or a cell of it: the help cannot quote one that has
 * changed.
 */
export function refusalOf(id: FunctionId, call: Call): Localized {
  try {
    const fault = evaluate(id, call)
      .flat()
      .find((cell) => cell instanceof CellError);
    if (fault !== undefined) return fault.text;
  } catch (error) {
    if (error instanceof InputError) return error.text;
    throw error;
  }
  throw new Error(`The help of ${id} calls ${formulaText(id, call, 'sv')} a mistake, but it is accepted.`);
}

/** What Excel would hand over for an argument as typed in Swedish. */
function argumentValue(arg: string, sheet: Sheet | undefined): unknown {
  if (arg === '') return null;
  const [, constants] = CONSTANTS.exec(arg) ?? [];
  if (constants !== undefined) return constants.split(';').map((one) => [argumentValue(one, sheet)]);
  const value = constant(arg) ?? (sheet && cellsOf(sheet, arg));
  if (value === undefined) throw new Error(`The documentation cannot read the argument ${arg}.`);
  return value;
}

/** `"7,5 mnkr"`, `7,5` or `3,3%`; undefined for anything else. */
function constant(arg: string): string | number | undefined {
  const [, text] = TEXT.exec(arg) ?? [];
  const [, digits, percent] = NUMBER.exec(arg) ?? [];
  if (digits === undefined) return text;
  // Through text, so that 3,3 % is 0.033 and not the double beside it that a division by 100 gives.
  return Number(`${digits.replace(',', '.')}${percent === '%' ? 'e-2' : ''}`);
}

/** The cells of a range, "B2:C4"; undefined for anything else. */
function cellsOf(sheet: Sheet, arg: string): Sheet['rows'] | undefined {
  const [, left, top, right = left, bottom = top] = RANGE.exec(arg) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const rows = sheet.rows.slice(Number(top) - 2, Number(bottom) - 1);
  return rows.map((row) => row.slice(columnOf(left), columnOf(right) + 1));
}

const columnOf = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0);

/** What Excel shows in a cell with an error. */
const ERROR_SHOWN: Localized = { sv: '#VÄRDEFEL!', en: '#VALUE!' };

/** A cell as Excel would show it; a share as a percentage where its column says so. */
export function showCell(value: ResultCell, language: Language, isPercent = false): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return ERROR_SHOWN[language];
  return (isPercent ? showPercent(value) : showNumber(value))[language];
}

/** What a formula gives, cell by cell. */
export const shownValues = (result: Result, language: Language): readonly string[] =>
  result.flat().map((value) => showCell(value, language));
