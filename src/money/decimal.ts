import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The product's one decimal: 50 significant digits, rounding half away from zero as Excel's ROUND does.
 * Other rooms take it from here, so that no amount is ever calculated under other settings.
 */
export const Decimal = DecimalJs.clone({ precision: 50, rounding: DecimalJs.ROUND_HALF_UP });

export type Decimal = DecimalJs;

export const sumOf = (values: readonly (Decimal | number)[]): Decimal =>
  values.reduce<Decimal>((sum, value) => sum.plus(value), new Decimal(0));

/** Excel keeps and shows 15 significant digits; what a double holds beyond them is binary noise. */
const EXCEL_DIGITS = 15;

/** A number by the digits that Excel shows: 0,1 + 0,2 is 0,3 and not 0,30000000000000004. */
export function asExcelShows(value: Decimal): Decimal {
  return value.precision() > EXCEL_DIGITS ? value.toSignificantDigits(EXCEL_DIGITS) : value;
}

/**
 * Rounds half away from zero to `decimals` (negative: to tens, hundreds …), looking at the digits that
 * Excel shows, as Excel's ROUND does: the 100,49999999999999 of =1,005*100 is 100,5 to the reader.
 */
export function roundLikeExcel(value: Decimal, decimals: number): Decimal {
  const shown = asExcelShows(value);
  const rounded = shown.decimalPlaces() > decimals ? shown : value;
  return decimals < 0 ? rounded.toNearest(new Decimal(10).pow(-decimals)) : rounded.toDecimalPlaces(decimals);
}
