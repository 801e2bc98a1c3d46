import type { Localized } from '../language/localized';
import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import { InputError } from './input-error';

/** Where in the arguments something stands: rows and columns count from one within the range. */
export interface Place {
  readonly argument: string;
  /** Null where the range has one row only. */
  readonly row?: number | null;
  /** Null where the range has one column only. */
  readonly column?: number | null;
}

/** What is wrong with a value and what to do about it: a sentence each. */
export interface Refusal {
  readonly problem: Localized;
  readonly remedy: Localized;
}

/** An error that names the place, what is wrong there, and the remedy. */
export function errorAt(place: Place, { problem, remedy }: Refusal): InputError {
  const where = position(place);
  return new InputError({
    sv: `Argumentet ${place.argument}${where.sv}: ${problem.sv} ${remedy.sv}`,
    en: `Argument ${place.argument}${where.en}: ${problem.en} ${remedy.en}`,
  });
}

function position({ row = null, column = null }: Place): Localized {
  if (row !== null && column !== null) {
    return { sv: `. Rad ${row}, kolumn ${column}`, en: `. Row ${row}, column ${column}` };
  }
  if (row !== null) return { sv: `. Rad ${row}`, en: `. Row ${row}` };
  if (column !== null) return { sv: `. Kolumn ${column}`, en: `. Column ${column}` };
  return { sv: '', en: '' };
}

const LONGEST_QUOTE = 40;

/** Text from a cell, short enough for a message. */
export function quote(text: string): string {
  return `'${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}'`;
}

/** A number as each language writes it; a very large or small one with its exponent. */
export function showNumber(value: Decimal | number): Localized {
  const decimal = new Decimal(value);
  const isReadable = decimal.isZero() || (decimal.e > -10 && decimal.e < 18);
  if (isReadable) return { sv: formatAmount(decimal), en: decimal.toFixed() };
  const exponential = decimal.toSignificantDigits(15).toString();
  return { sv: exponential.replace('.', ','), en: exponential };
}
