import type { Visibility } from '../../src/workbook/snapshot';
import { parseRangeAddress } from './addresses';
import { createObject, type Definition, type Handle, type Self } from './client-object';
import { createCollection } from './collection';
import type { GridRange, GridSheet } from './grid';
import { OfficeError } from './office-error';
import { rangeDefinition } from './ranges';
import type { Request } from './request';
import { NotEmulatedError } from './strict';

const VISIBILITY: Record<Visibility, `${Excel.SheetVisibility}`> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

const worksheetDefinition: Definition<Excel.Worksheet, GridSheet> = {
  type: 'Worksheet',
  values: {
    name: ({ name }) => name,
    visibility: ({ visibility }) => VISIBILITY[visibility],
  },
  members: (self) => ({
    activate: () => {
      self.request.enqueue(() => {
        activateSheet(self);
      });
    },
    getRange: (address) => {
      if (address === undefined) throw new NotEmulatedError('Worksheet.getRange of the whole sheet');
      return range(self, (sheet) => parseRangeAddress(sheet, address));
    },
    getRangeByIndexes: (row, column, rows, columns) => range(self, () => ({ row, column, rows, columns })),
    getUsedRangeOrNullObject: (valuesOnly) => {
      if (valuesOnly !== true) throw new NotEmulatedError('A used range that counts formats');
      return range(self, (sheet) => self.request.grid.usedRange(sheet));
    },
  }),
};

/** `workbook.worksheets`. As in Excel it holds no chart sheets; the grid has none. */
export function createWorksheets(request: Request): Handle<Excel.WorksheetCollection> {
  const named = (name: string): GridSheet | null =>
    request.grid.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;

  return createCollection<Excel.WorksheetCollection, Excel.Worksheet, GridSheet>(
    request,
    'WorksheetCollection',
    worksheetDefinition,
    () => request.grid.sheets(),
    {
      getItem: (name) => createObject(request, worksheetDefinition, () => required(named(name), name)).proxy,
      getItemOrNullObject: (name) => createObject(request, worksheetDefinition, () => named(name)).proxy,
      getActiveWorksheet: () =>
        createObject(request, worksheetDefinition, () => named(request.grid.activeSheet())).proxy,
    },
  );
}

function range(
  { request, state }: Self<GridSheet>,
  area: (sheet: string) => GridRange['area'] | null,
): Excel.Range {
  return createObject(request, rangeDefinition, () => {
    const sheet = state();
    const found = sheet === null ? null : area(sheet.name);
    return sheet === null || found === null ? null : { sheet: sheet.name, area: found };
  }).proxy;
}

function activateSheet({ request, state }: Self<GridSheet>): void {
  const sheet = state();
  if (sheet === null) return;
  if (sheet.visibility !== 'visible') {
    throw new OfficeError('InvalidOperation', `"${sheet.name}" is hidden.`, 'Worksheet.activate');
  }
  request.grid.activate(sheet.name);
}

function required(sheet: GridSheet | null, name: string): GridSheet {
  if (sheet !== null) return sheet;
  throw new OfficeError('ItemNotFound', `There is no sheet "${name}".`, 'WorksheetCollection.getItem');
}
