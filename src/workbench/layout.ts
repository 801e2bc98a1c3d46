import { type Cell, contains, type Rectangle, type SheetSnapshot } from '../workbook/snapshot';

/** Widths and heights in pixels, made from the texts where the file states none. */
const CHARACTER = 6.6;
const PADDING = 8;
const LINE = 19;
const NARROWEST = 80;
const WIDEST = 460;
const HIGHEST = 420;

/** Wide enough for each column's longest text, within reason; merged cells do not count. By the sheet's columns. */
export function columnWidths(sheet: SheetSnapshot): ReadonlyMap<number, number> {
  return new Map(
    Array.from({ length: sheet.area.columns }, (_, index) => {
      const column = sheet.area.column + index;
      const longest = sheet.cells.reduce((most, row, r) => {
        const isMerged = mergeAt(sheet, sheet.area.row + r, column) !== undefined;
        return isMerged ? most : Math.max(most, textOf(row[index]).length);
      }, 0);
      return [column, Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * CHARACTER) + PADDING))];
    }),
  );
}

/**
 * High enough for the row's wrapped texts, merged ones in their whole width; a text with several rows to itself makes
 * none of them higher. By the sheet's rows; `wraps` tells whether a cell, by its row and column in the sheet, breaks
 * its text into lines.
 */
export function rowHeights(
  sheet: SheetSnapshot,
  widthOf: (column: number) => number,
  wraps: (row: number, column: number) => boolean,
): ReadonlyMap<number, number> {
  return new Map(
    sheet.cells.map((cells, index) => {
      const row = sheet.area.row + index;
      const lines = cells.map((cell, c) => {
        const column = sheet.area.column + c;
        const text = textOf(cell);
        if (text === '' || !wraps(row, column)) return 1;
        const merge = mergeAt(sheet, row, column);
        if (merge !== undefined && merge.rows > 1) return 1;
        const width = Array.from({ length: merge?.columns ?? 1 }, (_, at) => widthOf(column + at));
        return linesOf(
          text,
          width.reduce((sum, part) => sum + part, 0),
        );
      });
      return [row, Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 3)];
    }),
  );
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - PADDING) / CHARACTER));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

const textOf = (cell: Cell | undefined): string =>
  cell !== undefined && 'value' in cell ? String(cell.value) : '';

function mergeAt({ merges }: SheetSnapshot, row: number, column: number): Rectangle | undefined {
  return merges.find((merge) => contains(merge, row, column));
}
