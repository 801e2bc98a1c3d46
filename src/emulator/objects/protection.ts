import { formatAt } from '../extras';
import type { Grid, GridSheet } from '../grid';
import type { Kind } from '../kind';
import { OfficeError } from '../office-error';
import type { Session } from '../session';
import type { RangeState } from './places';

export const worksheetProtectionKind: Kind<Excel.WorksheetProtection, GridSheet> = {
  type: 'WorksheetProtection',
  reads: { protected: ({ isProtected }) => isProtected },
};

export const workbookProtectionKind: Kind<Excel.WorkbookProtection, Grid> = {
  type: 'WorkbookProtection',
  reads: { protected: (grid) => grid.isStructureProtected() },
};

/** Every member that changes the workbook calls this first. */
export function requireWritable({ grid }: Session, member: string): void {
  if (grid.isReadOnly()) deny('The workbook is read-only.', member);
}

/**
 * Every member that changes what cells hold calls this first: on a protected sheet it may where none of them is
 * locked.
 */
export function requireWritableCells(session: Session, range: RangeState, member: string): void {
  requireWritable(session, member);
  if (isProtected(session, range.sheet) && isAnyLocked(range, session)) deny('Cells are locked.', member);
}

/** Every member that changes a sheet in any other way, by its id, calls this first. */
export function requireWritableSheet(session: Session, sheet: string, member: string): void {
  requireWritable(session, member);
  if (isProtected(session, sheet)) deny('The sheet is protected.', member);
}

/** Every member that adds, removes, renames, moves, shows or hides a sheet calls this first. */
export function requireWritableStructure(session: Session, member: string): void {
  requireWritable(session, member);
  if (session.grid.isStructureProtected()) deny('The structure of the workbook is protected.', member);
}

const isProtected = ({ grid }: Session, sheet: string): boolean =>
  grid.sheets().some(({ id, isProtected: isSo }) => isSo && id === sheet);

function isAnyLocked({ sheet, area }: RangeState, { grid }: Session): boolean {
  return steps(area.row, area.rows).some((row) =>
    steps(area.column, area.columns).some(
      (column) => formatAt(grid.extras, sheet, { row, column }, 'locked', true) === true,
    ),
  );
}

const steps = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, step) => from + step);

function deny(message: string, member: string): never {
  throw new OfficeError('AccessDenied', message, member);
}
