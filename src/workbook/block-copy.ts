import type { Content } from './edit';
import type { Rectangle } from './snapshot';

/** A cell of a block, counted from the block's first cell, and what stands in it. */
export interface BlockCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** Where a block begins. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/**
 * A block of cells that is copied on its sheet, with formats, lists and formulas, and what is written in the copy
 * afterwards. Rows and columns count from zero.
 */
export interface BlockCopy {
  readonly sheet: string;
  readonly from: Rectangle;
  /** What must still stand in the block for the copy to be made. */
  readonly expects: readonly BlockCell[];
  readonly to: Corner;
  /** So many rows are put in at a row first, which makes room for the copy; null where it goes on blank cells. */
  readonly insert: { readonly row: number; readonly count: number } | null;
  /** Where the copy goes on blank cells if rows cannot be put in, as on a protected sheet; null where nowhere. */
  readonly otherwise: Corner | null;
  /** What is written in the copy; null takes out what was copied. */
  readonly writes: readonly BlockCell[];
}
