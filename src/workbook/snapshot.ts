/**
 * The workbook as plain data: what Excel or an .xlsx file holds, with nothing left of either.
 * Everything after the readers (recogniser, rules, reports) works on this alone.
 */

/**
 * A number. `format` is its number format as Excel stores it (English), where that makes people read another thing than
 * the bare number: "#,##0," (thousands), "0%", `0" tkr"`, "yyyy-mm-dd". `readNumberFormat` tells what they read. Dates
 * are counted from 1900, also those of a workbook that counts from 1904.
 */
interface NumberCell {
  readonly type: 'number';
  readonly value: number;
  readonly format?: string;
}

/**
 * One cell's value and, beside it, the formula that gave it (English, with its `=`), if any. Text that is struck
 * through is not there: a cell of nothing else is blank. A checkbox is a boolean.
 */
export type Cell = (
  | { readonly type: 'blank' }
  | NumberCell
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

/** Rows or columns of a sheet from one to another, both among them (zero-based). */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** Sheets that hold no cells; `other` is one that the format has got since. */
export type SpecialSheet = 'chart' | 'dialog' | 'macro' | 'other';

/** What the cells of an area offer, and say to whoever comes to them. */
export interface EntryRule {
  readonly area: Rectangle;
  /** The answers to choose from, "JA,NEJ", or the cells that hold them, "=Listor!$A$2:$A$9"; null without a list. */
  readonly source: string | null;
  readonly prompt: string | null;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** The used range, which may start anywhere; no rows and no columns when the sheet is empty. */
  readonly area: Rectangle;
  /** `cells[r][c]` stands at row `area.row + r`, column `area.column + c` of the sheet. */
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Rectangle[];
  /**
   * The rows of the used range that are hidden, also by a filter or an outline, from above; undefined where none is.
   */
  readonly hiddenRows?: readonly Stretch[];
  /** The columns, from the left. */
  readonly hiddenColumns?: readonly Stretch[];
  /** What cells offer and say, as a file has it; Excel is asked of those cells alone that somebody wants to know of. */
  readonly entries?: readonly EntryRule[];
  /** What the sheet is instead of one of cells; Excel tells the add-in of none of these. */
  readonly special?: SpecialSheet;
}

/**
 * Workbooks with more sheets are not read. A submission has some twenty, and each sheet is looked through for every
 * chapter, also when it is empty.
 */
export const MOST_SHEETS = 500;

export interface WorkbookSnapshot {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetSnapshot[];
  /** The text of the template document that goes with the workbook; undefined where none does. */
  readonly keptTemplate?: string;
  /** As a file has it, the text of what the product remembers of the workbook; undefined where it has none. */
  readonly keptMemory?: string;
}

/** The one blank cell, shared so that large empty areas cost nothing. */
export const BLANK: Cell = { type: 'blank' };

/** The cell at a sheet position (zero-based); blank outside the used range. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.cells[row - sheet.area.row]?.[column - sheet.area.column] ?? BLANK;
}

/** What of a sheet does not show. */
export type HiddenParts = Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns'>;

export const isHiddenRow = ({ hiddenRows }: HiddenParts, row: number): boolean => isWithin(hiddenRows, row);

export const isHiddenColumn = ({ hiddenColumns }: HiddenParts, column: number): boolean =>
  isWithin(hiddenColumns, column);

/** Whether one of the stretches, which stand in order, holds the index. */
function isWithin(stretches: readonly Stretch[] = [], index: number): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.last ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.first ?? Infinity) <= index;
}

/** Indices, in order and each once, as stretches; undefined where there is none. */
export function stretchesOf(indices: Iterable<number>): readonly Stretch[] | undefined {
  const stretches: { first: number; last: number }[] = [];
  for (const index of indices) {
    const open = stretches.at(-1);
    if (open?.last === index - 1) open.last = index;
    else stretches.push({ first: index, last: index });
  }
  return stretches.length === 0 ? undefined : stretches;
}

/** Whether a cell, by its row and column in the sheet, lies in an area. */
export const contains = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The smallest block that holds both; the other where one holds nothing. */
export function union(one: Rectangle, other: Rectangle): Rectangle {
  if (one.rows === 0 || one.columns === 0) return other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
