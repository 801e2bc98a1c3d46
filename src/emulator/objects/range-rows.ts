import { COLUMNS } from '../addresses';
import type { Grid } from '../grid';
import { NotEmulatedError } from '../kind';
import { OfficeError } from '../office-error';
import type { Session } from '../session';
import type { RangeState } from './places';
import { requireWritableSheet } from './protection';

/** Puts in, or takes out, the rows of a range of whole rows, one after the other. */
export function changeRows(
  { sheet, area }: RangeState,
  session: Session,
  member: string,
  change: (grid: Grid, sheet: string, row: number) => void,
): void {
  const { grid } = session;
  if (area.column !== 0 || area.columns !== COLUMNS) {
    throw new NotEmulatedError(`${member} av annat än hela rader`);
  }
  requireWritableSheet(session, sheet, member);
  if (grid.extras.tables.some((table) => table.sheet === sheet && table.isFiltered)) {
    throw new OfficeError('FilteredRangeConflict', 'A filter hides rows of the sheet.', member);
  }
  const name = session.sheetName(sheet);
  for (let count = 0; count < area.rows; count += 1) change(grid, name, area.row);
}
