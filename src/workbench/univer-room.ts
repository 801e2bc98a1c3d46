import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import {
  SetWorksheetColumnCountMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  type FWorkbook,
  type FWorksheet,
} from '@univerjs/preset-sheets-core';
import type { Rectangle } from '../workbook/snapshot';

/** Rows and columns that a sheet gets at a time; all those of Excel would make each change slow. */
const MORE = { rows: 500, columns: 20 };
/** Nearer the end than this there are soon more. */
const NEAR = { rows: 50, columns: 5 };
/** As in Excel. */
const MOST = { rows: 1_048_576, columns: 16_384 };

/** Makes a sheet large enough for an area. */
export function growFor(api: FUniver, sheet: FWorksheet, { row, column, rows, columns }: Rectangle): void {
  const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  const grown = (has: number, needs: number, more: number, most: number): number | null =>
    needs <= has || has >= most ? null : Math.min(most, needs + more);
  const rowCount = grown(sheet.getMaxRows(), row + rows, MORE.rows, MOST.rows);
  const columnCount = grown(sheet.getMaxColumns(), column + columns, MORE.columns, MOST.columns);
  if (rowCount !== null) api.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount });
  if (columnCount !== null) {
    api.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...place, columnCount });
  }
}

/** Makes the sheet larger where somebody has come near its end, so that it has none. */
export function growNear(api: FUniver, book: FWorkbook): void {
  const range = book.getActiveRange();
  if (range === null) return;
  const { startRow, startColumn } = range.getRange();
  const area = { row: startRow, column: startColumn, rows: NEAR.rows, columns: NEAR.columns };
  growFor(api, book.getActiveSheet(), area);
}

/** What makes a sheet larger, or rows fit their texts, is nobody's work. */
const NO_WORK: readonly string[] = [
  SetWorksheetColumnCountMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowCountMutation.id,
];

interface Command {
  readonly id: string;
  readonly type?: CommandType | undefined;
  readonly options?: object | undefined;
}

/** Whether a command changes what the workbook would be opened with again; what formulas give does not. */
export const isWork = ({ id, type, options }: Command): boolean =>
  type === CommandType.MUTATION &&
  id.startsWith('sheet.mutation.') &&
  Reflect.get(options ?? {}, 'fromFormula') !== true &&
  !NO_WORK.includes(id);
