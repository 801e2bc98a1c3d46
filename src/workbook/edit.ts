/** Changes to a workbook as plain data: what a fix wants done, and what undoes it. */

/** What stands in a cell: a text (never taken for a formula), a number, or null for a blank cell. */
export type Content = string | number | null | Formula;

/** A formula in English with its `=`; made by the product from addresses alone, never from a workbook's own text. */
export interface Formula {
  readonly formula: string;
}

/** A label or another text in a row that is put in or taken out. */
export interface RowText {
  readonly column: number;
  readonly text: string;
}

/**
 * One change. `before` is what the cell must still hold for the change to be made: somebody else may have written in
 * it meanwhile. Rows and columns count from zero.
 */
export type Edit =
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: Content;
      readonly after: Content;
      /** The cell is to have the format Text again, which it had before a number or a formula was written in it. */
      readonly asText?: true;
    }
  | {
      /** A new row before `row`, with these texts. */
      readonly kind: 'insertRow';
      readonly sheet: string;
      readonly row: number;
      readonly texts: readonly RowText[];
      /** What the two rows that it comes between must still hold in this column. */
      readonly between?: { readonly column: number; readonly above: Content; readonly below: Content };
    }
  | {
      /** Takes out a row that holds these texts and nothing else; the undo of `insertRow`. */
      readonly kind: 'deleteRow';
      readonly sheet: string;
      readonly row: number;
      readonly texts: readonly RowText[];
    };
