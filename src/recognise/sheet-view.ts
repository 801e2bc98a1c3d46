import { rememberOf } from '../language/by-key';
import { collapseSpaces } from '../language/normalise';
import { cellText, isBlank } from '../workbook/cell-text';
import { type Cell, cellAt, isHiddenRow, type Rectangle, type SheetSnapshot } from '../workbook/snapshot';
import type { Located } from './submission';
import type { Place } from '../workbook/address';

/** A sheet as the recogniser reads it: texts by position, and cells that are merged seen as one. */
export interface SheetView {
  readonly name: string;
  readonly isHidden: boolean;
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  readonly cell: (row: number, column: number) => Cell;
  /** The cell's text on one line; "" when blank. Each is worked out once, since every finder asks for it. */
  readonly line: (row: number, column: number) => string;
  /**
   * The same of a cell that holds text, with its line ends, below which a label may be explained; "" for numbers and
   * other values, which label nothing. Most cells of tables are such.
   */
  readonly label: (row: number, column: number) => string;
  /** Columns in the row that hold something, from the left. */
  readonly filled: (row: number) => readonly number[];
  /** The column after the cell, or after the merged area that begins there. */
  readonly columnAfter: (row: number, column: number) => number;
  /** The row after the cell, or after the last of those below each other that a label is broken over. */
  readonly rowAfter: (row: number, column: number) => number;
  /** The first cell of the area of several rows that the cell is merged into, or the cell itself. */
  readonly mergedFrom: (row: number, column: number) => Position;
  readonly isHiddenRow: (row: number) => boolean;
  readonly located: (row: number, column: number) => Located;
  readonly place: (row: number, column: number) => Place;
}

/** A cell of one sheet, from zero. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** As many columns as a sheet of Excel has. */
const COLUMNS = 16_384;

/** One number for a cell: tens of thousands of them are asked for, and texts would cost more. */
export const cellKey = (row: number, column: number): CellKey => row * COLUMNS + column;

/** A cell of a sheet, as one number. */
export type CellKey = number;

const rowOfKey = (key: CellKey): number => Math.floor(key / COLUMNS);

const columnOfKey = (key: CellKey): number => key % COLUMNS;

/**
 * The view of a sheet. It is looked at for its template's year, and then read: what is worked out for the one serves
 * the other.
 */
export const viewSheet = rememberOf((sheet: SheetSnapshot): SheetView => {
  const { row: firstRow, column: firstColumn, rows, columns } = sheet.area;
  const merges = new Map<number, Rectangle>(
    sheet.merges.map((merge) => [cellKey(merge.row, merge.column), merge]),
  );
  // Worked out for a row when it is first asked for: the cover is looked for in every sheet before any is read.
  const filledColumns = new Array<readonly number[] | undefined>(rows);
  const filled = (row: number): readonly number[] => {
    const cells = sheet.cells[row - firstRow];
    return cells === undefined ? [] : (filledColumns[row - firstRow] ??= columnsFilled(cells, firstColumn));
  };
  const cell = (row: number, column: number): Cell => cellAt(sheet, row, column);
  const once = (textOf: (written: Cell, row: number, column: number) => string) => {
    const texts = new Array<string[] | undefined>(rows);
    return (row: number, column: number): string => {
      const written = cell(row, column);
      if (written.type === 'blank') return '';
      return ((texts[row - firstRow] ??= [])[column - firstColumn] ??= textOf(written, row, column));
    };
  };
  const line = once((written) => collapseSpaces(cellText(written)));
  const label = once((written, row, column) => labelIn(written) ?? line(row, column));
  const place = (row: number, column: number): Place => ({ sheet: sheet.name, row, column });
  let tall: ReadonlyMap<CellKey, Position> | undefined;
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== 'visible',
    firstRow,
    endRow: firstRow + rows,
    firstColumn,
    endColumn: firstColumn + columns,
    cell,
    line,
    label,
    filled,
    columnAfter: (row, column) => column + (merges.get(cellKey(row, column))?.columns ?? 1),
    rowAfter: (row) => row + 1,
    mergedFrom: (row, column) =>
      (tall ??= cellsOfTallMerges(sheet)).get(cellKey(row, column)) ?? { row, column },
    isHiddenRow: (row) => isHiddenRow(sheet, row),
    located: (row, column) => ({ text: line(row, column), place: place(row, column) }),
    place,
  };
});

/** The label of a cell where it is not the cell's text on one line; null where it is. */
function labelIn(cell: Cell): string | null {
  if (cell.type !== 'text') return '';
  const text = cell.value.trim();
  return text.includes('\n') ? text.split('\n').map(collapseSpaces).join('\n') : null;
}

/**
 * The cells of areas merged over several rows, by their first cell, within the used range. Areas of a sound workbook
 * do not overlap; of one that says so no more is looked at than its range holds.
 */
function cellsOfTallMerges({ area, merges }: SheetSnapshot): ReadonlyMap<CellKey, Position> {
  const cells = new Map<CellKey, Position>();
  let left = area.rows * area.columns;
  for (const { row: top, column: first, rows, columns } of merges) {
    if (rows === 1) continue;
    const from = { row: top, column: first };
    for (let row = top; row < Math.min(top + rows, area.row + area.rows); row += 1) {
      for (let column = first; column < Math.min(first + columns, area.column + area.columns); column += 1) {
        if (left === 0) return cells;
        left -= 1;
        cells.set(cellKey(row, column), from);
      }
    }
  }
  return cells;
}

function columnsFilled(cells: readonly Cell[], firstColumn: number): readonly number[] {
  const filled: number[] = [];
  cells.forEach((cell, offset) => {
    if (!isBlank(cell)) filled.push(firstColumn + offset);
  });
  return filled;
}

/** Cells of a sheet. Those outside the used range hold nothing, and are not kept. */
export interface CellSet {
  readonly add: (keys: readonly CellKey[]) => void;
  readonly has: (row: number, column: number) => boolean;
  /** Whether any cell of the row is among them. */
  readonly hasRow: (row: number) => boolean;
}

/** An empty set with a place for each cell of the used range: hundreds of thousands are put in and asked for. */
export function createCellSet({ firstRow, endRow, firstColumn, endColumn }: SheetView): CellSet {
  const columns = endColumn - firstColumn;
  const rows = new Uint8Array(endRow - firstRow);
  const cells = new Uint8Array(rows.length * columns);
  const indexOf = (row: number, column: number): number =>
    column < firstColumn || column >= endColumn ? -1 : (row - firstRow) * columns + column - firstColumn;
  return {
    add: (keys) => {
      for (const key of keys) {
        const row = rowOfKey(key);
        rows[row - firstRow] = 1;
        cells[indexOf(row, columnOfKey(key))] = 1;
      }
    },
    has: (row, column) => cells[indexOf(row, column)] === 1,
    hasRow: (row) => rows[row - firstRow] === 1,
  };
}

/** So many blank rows may stand inside a table; more of them end it. */
const MOST_BLANK_ROWS = 2;

/** The first row after a few blank ones that begin at `row`; null where there are none, or too many. */
export function rowAfterGap(
  view: SheetView,
  row: number,
  isBlank: (row: number) => boolean = (each) => view.filled(each).length === 0,
): number | null {
  if (!isBlank(row)) return null;
  for (let next = row + 1; next <= row + MOST_BLANK_ROWS && next < view.endRow; next += 1)
    if (!isBlank(next)) return next;
  return null;
}
