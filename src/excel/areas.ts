import type { Rectangle } from '../workbook/snapshot';

/** What must be loaded of a range before `positionOf`. */
export const POSITION = {
  rowIndex: true,
  columnIndex: true,
  rowCount: true,
  columnCount: true,
} as const satisfies Excel.Interfaces.RangeLoadOptions;

/** The same of every area of a range of several; as text, since the form with an object has no place for it. */
export const POSITION_IN_AREAS = Object.keys(POSITION)
  .map((property) => `areas/${property}`)
  .join(', ');

export const positionOf = (range: Excel.Range): Rectangle => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

export const rangeOf = (sheet: Excel.Worksheet, area: Rectangle): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
