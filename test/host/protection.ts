import type { Definition } from './client-object';
import type { Grid, GridSheet } from './grid';
import { OfficeError } from './office-error';
import type { Request } from './request';

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

/** Every member that changes a sheet, by its name, calls this first. */
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

function deny(message: string, member: string): never {
  throw new OfficeError('AccessDenied', message, member);
}
