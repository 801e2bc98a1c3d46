import type { Rectangle } from '../workbook/snapshot';

/** The area and a cell beside it; the cell alone where there is no area yet. */
export function extended(area: Rectangle | null, row: number, column: number): Rectangle {
  if (area === null) return { row, column, rows: 1, columns: 1 };
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  return {
    row: top,
    column: left,
    rows: Math.max(area.row + area.rows, row + 1) - top,
    columns: Math.max(area.column + area.columns, column + 1) - left,
  };
}
