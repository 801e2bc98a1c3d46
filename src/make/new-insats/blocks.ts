import type { Place } from '../../workbook/address';
import { cellAt, type Cell, type Rectangle, type SheetSnapshot, union } from '../../workbook/snapshot';

export const isFilled = (cell: Cell): boolean => cell.type !== 'blank' || cell.formula !== undefined;

/** The filled columns of a row of a sheet. */
export const filledIn = (sheet: SheetSnapshot, row: number): readonly number[] =>
  Array.from({ length: sheet.area.columns }, (_, at) => sheet.area.column + at).filter((column) =>
    isFilled(cellAt(sheet, row, column)),
  );

export const endRowOf = ({ area }: SheetSnapshot): number => area.row + area.rows;

/** The first filled cell of an area; null where it is blank. */
export function filledPlace(sheet: SheetSnapshot, area: Rectangle): Place | null {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (isFilled(cellAt(sheet, row, column))) return { sheet: sheet.name, row, column };
  return null;
}

/** The area with all merged areas that it cuts. */
export const withMerges = ({ merges }: SheetSnapshot, area: Rectangle): Rectangle =>
  merges.reduce((whole, merge) => (isTouching(whole, merge) ? union(whole, merge) : whole), area);

const isTouching = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The first cell outside a block's columns that rows put in before it would part from the one right above it. */
export function partedBeside(sheet: SheetSnapshot, row: number, block: Rectangle): Place | null {
  const column = filledIn(sheet, row).find(
    (each) =>
      (each < block.column || each >= block.column + block.columns) && isFilled(cellAt(sheet, row - 1, each)),
  );
  return column === undefined ? null : { sheet: sheet.name, row, column };
}
