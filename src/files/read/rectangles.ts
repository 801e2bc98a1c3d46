import { BLANK, type Cell, type Rectangle } from '../../workbook/snapshot';
import { COLUMNS, ROWS } from './formulas';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The smallest rectangle around the cells. */
export function areaOf(cells: readonly PlacedCell[]): Rectangle {
  if (cells.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  let [top, left, bottom, right] = [ROWS, COLUMNS, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cells of the area, row by row; rows without content are one and the same. Null where two have one place. */
export function toRows(placed: readonly PlacedCell[], area: Rectangle): readonly (readonly Cell[])[] | null {
  const blankRow = new Array<Cell>(area.columns).fill(BLANK);
  const rows = new Array<Cell[]>(area.rows).fill(blankRow);
  for (const { row, column, cell } of placed) {
    const index = row - area.row;
    const cells = rows[index] === blankRow ? [...blankRow] : (rows[index] ?? blankRow);
    if (cells[column - area.column] !== BLANK) return null;
    cells[column - area.column] = cell;
    rows[index] = cells;
  }
  return rows;
}
