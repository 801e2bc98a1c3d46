import type { Rectangle } from '../workbook/snapshot';

/** What must be loaded of a range before `positionOf`. */
export const POSITION = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

export const positionOf = (range: Excel.Range): Rectangle => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

export const rangeOf = (sheet: Excel.Worksheet, area: Rectangle): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
