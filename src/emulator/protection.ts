import type { Definition } from './client-object';
import { formatAt } from './extras';
import type { Grid, GridRange, GridSheet } from './grid';
import { OfficeError } from './office-error';
import type { Request } from './request';
import { sheetId } from './sheet-ids';

export const worksheetProtectionDefinition: Definition<Excel.WorksheetProtection, GridSheet> = {
  type: 'WorksheetProtection',
  values: { protected: ({ isProtected }) => isProtected },
  members: () => ({}),
};

export const workbookProtectionDefinition: Definition<Excel.WorkbookProtection, Grid> = {
  type: 'WorkbookProtection',
  values: { protected: (grid) => grid.isStructureProtected() },
  members: () => ({}),
};

/** Every member that changes the workbook calls this first. */
export function requireWritable({ grid }: Request, member: string): void {
  if (grid.isReadOnly()) deny('The workbook is read-only.', member);
}

/**
 * Every member that changes what cells hold calls this first: on a protected sheet it may where none of them is
 * locked.
 */
export function requireWritableCells(request: Request, range: GridRange, member: string): void {
  requireWritable(request, member);
  const isProtected = request.grid
    .sheets()
    .some(({ name, isProtected }) => isProtected && name === range.sheet);
  if (isProtected && isAnyLocked(range, request)) deny(`Cells on "${range.sheet}" are locked.`, member);
}

/** Every member that changes a sheet in any other way, by its name, calls this first. */
export function requireWritableSheet(request: Request, name: string, member: string): void {
  requireWritable(request, member);
  const sheet = request.grid.sheets().find((candidate) => candidate.name === name);
  if (sheet?.isProtected) deny(`The sheet "${name}" is protected.`, member);
}

/** Every member that adds, removes, renames, moves, shows or hides a sheet calls this first. */
export function requireWritableStructure(request: Request, member: string): void {
  requireWritable(request, member);
  if (request.grid.isStructureProtected()) deny('The structure of the workbook is protected.', member);
}

function isAnyLocked({ sheet, area }: GridRange, { grid }: Request): boolean {
  const id = sheetId(grid, sheet);
  return steps(area.row, area.rows).some((row) =>
    steps(area.column, area.columns).some(
      (column) => formatAt(grid.extras, id, { row, column }, 'locked', true) === true,
    ),
  );
}

const steps = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, step) => from + step);

function deny(message: string, member: string): never {
  throw new OfficeError('AccessDenied', message, member);
}
