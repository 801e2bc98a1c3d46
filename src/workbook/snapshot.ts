/**
 * The workbook as plain data: what Excel or an .xlsx file holds, with nothing left of either.
 * Everything after the readers (recogniser, rules, reports) works on this alone.
 */

/** One cell's value and, beside it, the formula that gave it (English, with its `=`), if any. */
export type Cell = (
  | { readonly type: 'blank' }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string }
  /** A formula that no program has calculated: the file holds no value. Never from Excel itself. */
  | { readonly type: 'uncalculated' }
) & { readonly formula?: string };

/** A block of cells; `row` and `column` count from zero in the sheet (A1 is 0, 0). */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** Sheets that hold no cells; `other` is one that the format has got since. */
export type SpecialSheet = 'chart' | 'dialog' | 'macro' | 'other';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** The used range, which may start anywhere; no rows and no columns when the sheet is empty. */
  readonly area: Rectangle;
  /** `cells[r][c]` stands at row `area.row + r`, column `area.column + c` of the sheet. */
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Rectangle[];
  /** What the sheet is instead of one of cells; Excel tells the add-in of none of these. */
  readonly special?: SpecialSheet;
}

export interface WorkbookSnapshot {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetSnapshot[];
}

/** The one blank cell, shared so that large empty areas cost nothing. */
export const BLANK: Cell = { type: 'blank' };

/** The cell at a sheet position (zero-based); blank outside the used range. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.cells[row - sheet.area.row]?.[column - sheet.area.column] ?? BLANK;
}
