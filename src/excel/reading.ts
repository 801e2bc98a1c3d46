import type { Cell, Rectangle, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** What was read of a workbook: each sheet by Excel's id of it, which stays when the name changes. */
export type Reading = ReadonlyMap<string, SheetSnapshot>;

/** In the order of the tabs, as the reading has them. */
export const toWorkbook = (reading: Reading): WorkbookSnapshot => ({ sheets: [...reading.values()] });

/** Whether two readings of a sheet say the same. */
export function isSameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return (
    one.name === other.name &&
    one.visibility === other.visibility &&
    isSameArea(one.area, other.area) &&
    one.cells.every((row, r) => row.every((cell, c) => isSameCell(cell, other.cells[r]?.[c])))
  );
}

const isSameArea = (one: Rectangle, other: Rectangle): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

const isSameCell = (one: Cell, other: Cell | undefined): boolean =>
  other !== undefined &&
  one.type === other.type &&
  one.formula === other.formula &&
  valueOf(one) === valueOf(other);

const valueOf = (cell: Cell): string | number | boolean | null => ('value' in cell ? cell.value : null);
