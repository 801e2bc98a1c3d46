import type { Rectangle } from '../../workbook/snapshot';
import type { GridRange } from '../grid';
import type { Session } from '../session';

/** A block of cells on a sheet, which is known by its id: whatever it is called since, it is the same. */
export interface RangeState {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** Several blocks of one sheet. */
export interface AreasState {
  readonly sheet: string;
  readonly areas: readonly Rectangle[];
}

/** The block as the grid knows it now. */
export const onGrid = ({ sheet, area }: RangeState, session: Session): GridRange => ({
  sheet: session.sheetName(sheet),
  area,
});

/** The id of a sheet that the grid has by this name. */
export const sheetId = ({ grid }: Session, name: string): string =>
  grid.sheets().find((sheet) => sheet.name === name)?.id ?? '';

export const cellState = ({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): RangeState => ({ sheet, area: { row, column, rows: 1, columns: 1 } });
