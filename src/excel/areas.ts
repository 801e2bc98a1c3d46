import type { Rectangle } from '../workbook/snapshot';

/** What must be loaded of a range before `positionOf`. */
export const POSITION = {
  rowIndex: true,
  columnIndex: true,
  rowCount: true,
  columnCount: true,
} as const satisfies Excel.Interfaces.RangeLoadOptions;

export const positionOf = (range: Excel.Range): Rectangle => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

export const rangeOf = (sheet: Excel.Worksheet, area: Rectangle): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
