import type { Cell, Rectangle, SheetSnapshot } from '../../src/workbook/snapshot';

/** Widths and heights in pixels: a snapshot holds contents only, so they are made from the texts. */
const CHARACTER = 6.6;
const PADDING = 18;
const LINE = 16;
const NARROWEST = 80;
const WIDEST = 460;
const HIGHEST = 420;

/** Wide enough for the column's longest text, within reason; merged cells do not count. */
export function columnWidths(sheet: SheetSnapshot): number[] {
  return Array.from({ length: sheet.area.columns }, (_, column) => {
    const longest = sheet.cells.reduce((most, row, index) => {
      const isMerged = mergeAt(sheet, sheet.area.row + index, sheet.area.column + column) !== undefined;
      return isMerged ? most : Math.max(most, textOf(row[column]).length);
    }, 0);
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * CHARACTER) + PADDING));
  });
}

/** High enough for the row's wrapped texts, merged ones in their whole width. */
export function rowHeights(sheet: SheetSnapshot, widths: readonly number[]): number[] {
  return sheet.cells.map((row, index) => {
    const lines = row.map((cell, column) => {
      const merge = mergeAt(sheet, sheet.area.row + index, sheet.area.column + column);
      const columns = merge === undefined ? 1 : merge.columns;
      const width = widths.slice(column, column + columns).reduce((sum, part) => sum + part, 0);
      return linesOf(textOf(cell), width);
    });
    return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 6);
  });
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - PADDING) / CHARACTER));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

const textOf = (cell: Cell | undefined): string =>
  cell !== undefined && 'value' in cell ? String(cell.value) : '';

function mergeAt({ merges }: SheetSnapshot, row: number, column: number): Rectangle | undefined {
  return merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}
