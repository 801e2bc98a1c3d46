import type { Language, Localized } from '../../language/localized';
import { functions, type FunctionId } from '../functions';
import type { Result } from '../custom-function';
import { InputError } from '../input-error';
import type { Call, Sheet } from './documentation';

const RANGE = /^([A-Z])(\d+):([A-Z])(\d+)$/;
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

/** The message that the function really refuses the call with: the help cannot quote one that has changed. */
export function refusalOf(id: FunctionId, call: Call): Localized {
  try {
    evaluate(id, call);
  } catch (error) {
    if (error instanceof InputError) return error.text;
    throw error;
  }
  throw new Error(`The help of ${id} calls ${formulaText(id, call, 'sv')} a mistake, but it is accepted.`);
}

/** What Excel would hand over for an argument as typed in Swedish. */
function argumentValue(arg: string, sheet: Sheet | undefined): unknown {
  if (arg === '') return null;
  const [, text] = TEXT.exec(arg) ?? [];
  if (text !== undefined) return text;
  const [, constants] = CONSTANTS.exec(arg) ?? [];
  if (constants !== undefined) return constants.split(';').map((one) => [argumentValue(one, sheet)]);
  const [, digits, percent] = NUMBER.exec(arg) ?? [];
  // Through text, so that 3,3 % is 0.033 and not the double beside it that a division by 100 gives.
  if (digits !== undefined) return Number(`${digits.replace(',', '.')}${percent === '%' ? 'e-2' : ''}`);
  const [, left = '', top = '', right = '', bottom = ''] = RANGE.exec(arg) ?? [];
  if (sheet === undefined || left === '')
    throw new Error(`The documentation cannot read the argument ${arg}.`);
  return sheet.rows
    .slice(Number(top) - 2, Number(bottom) - 1)
    .map((row) => row.slice(columnOf(left), columnOf(right) + 1));
}

const columnOf = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
