import type { Decimal } from './decimal';

/** What stood where an amount belongs. All amounts are in tkr. */
export type Amount =
  /** Nothing: a blank cell or a dash. Zero is a value, blank is not. */
  | { readonly kind: 'blank' }
  /** An amount that Excel holds as a number. */
  | { readonly kind: 'number'; readonly value: Decimal }
  /** An amount written as text that can be read in one way only, e.g. "23 588 tkr". */
  | { readonly kind: 'text'; readonly value: Decimal; readonly text: string }
  /** Text that is no amount or can be read in more than one way, e.g. "134,800". */
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: 'ambiguous' | 'noAmount' };
