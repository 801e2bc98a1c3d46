/** No amount takes so many signs. */
const LONGEST = 500;

const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^(?:0|[1-9]\d*)(?:[.,]\d+)?$/;
const POINT_GROUPS = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+)$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+)$/;
const THOUSANDS_OR_DECIMALS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Digits with separators as a plain number with a decimal point, if they can be read in one way only:
 * "23 588", "1 234,5", "1.000.000", "1,234,567.89", "0,125", "12.5".
 * Null for "134,800" (thousands or decimals?), for broken groups ("8 00") and for leading zeros ("007").
 */
export function plainNumber(digits: string): string | null {
  if (digits.length > LONGEST || THOUSANDS_OR_DECIMALS.test(digits)) return null;
  if (SPACED.test(digits) || PLAIN.test(digits)) return digits.replaceAll(' ', '').replace(',', '.');
  if (POINT_GROUPS.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  return COMMA_GROUPS.test(digits) ? digits.replaceAll(',', '') : null;
}

/** The same of kronor, where three digits are thousands: "500.000 kr" has no thousandths of a krona. */
export const plainKronor = (digits: string): string | null =>
  THOUSANDS_OR_DECIMALS.test(digits) ? digits.replace(/[.,]/, '') : plainNumber(digits);
