import type { Localized } from '../language/localized';
import type { Decimal } from '../money/decimal';
import type { Place } from '../workbook/address';

/** One side of what does not tie out. */
export interface Side {
  readonly value: Decimal;
  /** An address of the supplier's workbook, or what else states the figure. */
  readonly place: string;
  /** The cell to go to, and in whose workbook; null where the figure is in no cell. */
  readonly cell: Place | null;
  readonly supplier: string | null;
}

/** Two figures that ought to be one; amounts in tkr. */
export interface Difference {
  /** Whose workbook it is within; null between suppliers. */
  readonly supplier: string | null;
  readonly what: Localized;
  readonly left: Side;
  readonly right: Side;
  /** Left less right. */
  readonly difference: Decimal;
}
