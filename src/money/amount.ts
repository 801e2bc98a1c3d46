import type { Decimal } from './decimal';
import { fromTkr, type Unit } from './unit';

/** What stood where an amount belongs. All amounts are in tkr. */
export type Amount =
  /** Nothing: a blank cell or a dash. Zero is a value, blank is not. */
  | { readonly kind: 'blank' }
  /** An amount that Excel holds as a number. */
  | { readonly kind: 'number'; readonly value: Decimal }
  /** An amount written as text that can be read in one way only, e.g. "23 588 tkr". */
  | { readonly kind: 'text'; readonly value: Decimal; readonly text: string }
  /** Text that is no amount or can be read in more than one way, e.g. "134,800". */
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: 'ambiguous' | 'noAmount' }
  /** Text with a currency that its row speaks against: what it says, and the same figure in the unit of its column. */
  | {
      readonly kind: 'unreadable';
      readonly text: string;
      readonly reason: 'eitherUnit';
      readonly readings: readonly [asWritten: Decimal, asItsColumn: Decimal];
    };

/** Writes an amount in tkr as Swedes do, in tkr or another unit, with all decimals: "77 587", "-21 200", "4 781,25". */
export function formatAmount(value: Decimal, unit: Unit = 'tkr'): string {
  const [whole = '', decimals] = fromTkr(value, unit).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
