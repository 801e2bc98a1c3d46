import type { Self } from './client-object';
import type { Grid, GridRange } from './grid';
import { OfficeError } from './office-error';
import { requireWritableSheet } from './protection';
import { sheetId } from './sheet-ids';
import { NotEmulatedError } from './strict';

/** The columns that a sheet has, which a range of whole rows spans. */
export const COLUMNS = 16_384;

/** Puts in, or takes out, the rows of a range of whole rows, one after the other. */
export function changeRows(
  { state, request }: Self<GridRange>,
  member: string,
  change: (grid: Grid, sheet: string, row: number) => void,
): void {
  request.enqueue(() => {
    const range = state();
    if (range === null) return;
    const { sheet, area } = range;
    const { grid } = request;
    if (area.column !== 0 || area.columns !== COLUMNS) {
      throw new NotEmulatedError(`${member} of anything but whole rows`);
    }
    requireWritableSheet(request, sheet, member);
    if (grid.extras.tables.some((table) => table.sheet === sheetId(grid, sheet) && table.isFiltered)) {
      throw new OfficeError('FilteredRangeConflict', 'A filter hides rows of the sheet.', member);
    }
    for (let count = 0; count < area.rows; count += 1) change(grid, sheet, area.row);
  });
}
