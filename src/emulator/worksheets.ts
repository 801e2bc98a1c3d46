import { parseRangeAddress } from './addresses';
import { createObject, createPart, type Definition, type Self } from './client-object';
import { createCollection } from './collection';
import type { EventHub } from './events';
import type { Table } from './extras';
import type { GridRange, GridSheet } from './grid';
import { OfficeError } from './office-error';
import { freezePanesDefinition } from './freeze-panes';
import { requireWritableStructure, worksheetProtectionDefinition } from './protection';
import { rangeAreasDefinition, rangeDefinition } from './ranges';
import type { Request } from './request';
import { NotEmulatedError } from './strict';
import type { Handle } from './strict-proxy';
import { createSheetTables, tableDefinition } from './tables';
import { fromExcelVisibility, toExcelVisibility } from './visibility';

/** The whole sheet, as far as anything is. */
const WHOLE = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8192;

const worksheetDefinition: Definition<Excel.Worksheet, GridSheet> = {
  type: 'Worksheet',
  values: {
    id: ({ id }) => id,
    name: (sheet, request) => asNow(sheet, request).name,
    visibility: (sheet, request) => toExcelVisibility(asNow(sheet, request).visibility),
  },
  writes: {
    visibility: (sheet, visibility, request) => {
      requireWritableStructure(request, 'Worksheet.visibility');
      request.grid.setVisibility(asNow(sheet, request).name, fromExcelVisibility(visibility));
    },
  },
  parts: (self) => ({
    freezePanes: createPart(self, freezePanesDefinition),
    protection: createPart(self, worksheetProtectionDefinition),
    tables: createSheetTables(self),
  }),
  members: (self) => ({
    activate: () => {
      self.request.enqueue(() => {
        activateSheet(self);
      });
    },
    getRange: (address) => {
      return range(self, (sheet) => (address === undefined ? WHOLE : parseRangeAddress(sheet, address)));
    },
    getRangeByIndexes: (row, column, rows, columns) => range(self, () => ({ row, column, rows, columns })),
    getRanges: (addresses) => {
      if (addresses === undefined) throw new NotEmulatedError('Worksheet.getRanges of the whole sheet');
      self.request.requireApi('1.9', 'Worksheet.getRanges');
      return createObject(self.request, rangeAreasDefinition, () => {
        const known = self.state();
        if (known === null) return null;
        if (addresses.length > LONGEST_ADDRESS) {
          throw new OfficeError('InvalidArgument', 'The address is too long.', 'Worksheet.getRanges');
        }
        const sheet = asNow(known, self.request).name;
        return { sheet, areas: addresses.split(',').map((each) => parseRangeAddress(sheet, each)) };
      }).proxy;
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      if (valuesOnly !== true) throw new NotEmulatedError('A used range that counts formats');
      return range(self, (sheet) => self.request.grid.usedRange(sheet));
    },
  }),
};

/** `workbook.worksheets`. As in Excel it holds no chart sheets; the grid has none. */
export function createWorksheets(request: Request, events: EventHub): Handle<Excel.WorksheetCollection> {
  /** By its name, whatever the case, or its id. */
  const named = (key: string): GridSheet | null =>
    request.grid.sheets().find(({ name, id }) => name.toLowerCase() === key.toLowerCase() || id === key) ??
    null;

  return createCollection<Excel.WorksheetCollection, Excel.Worksheet, GridSheet>(
    request,
    'WorksheetCollection',
    worksheetDefinition,
    () => request.grid.sheets(),
    {
      ...events.members(request),
      add: (name) =>
        createObject(request, worksheetDefinition, () => {
          requireWritableStructure(request, 'WorksheetCollection.add');
          if (name === undefined || named(name) !== null) {
            throw new OfficeError(
              'ItemAlreadyExists',
              `There is a sheet "${name ?? ''}".`,
              'WorksheetCollection.add',
            );
          }
          request.grid.addSheet(name);
          return named(name);
        }).proxy,
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
    const known = state();
    if (known === null) return null;
    const sheet = asNow(known, request).name;
    const found = area(sheet);
    return found === null ? null : { sheet, area: found };
  }).proxy;
}

function activateSheet({ request, state }: Self<GridSheet>): void {
  const known = state();
  if (known === null) return;
  const sheet = asNow(known, request);
  if (sheet.visibility !== 'visible') {
    throw new OfficeError('InvalidOperation', `"${sheet.name}" is hidden.`, 'Worksheet.activate');
  }
  request.grid.activate(sheet.name);
}

function required(sheet: GridSheet | null, name: string): GridSheet {
  if (sheet !== null) return sheet;
  throw new OfficeError('ItemNotFound', `There is no sheet "${name}".`, 'WorksheetCollection.getItem');
}

/** What has been looked up is the sheet itself, whatever it is called since, shown or hidden. */
function asNow({ id }: GridSheet, { grid }: Request): GridSheet {
  const sheet = grid.sheets().find((candidate) => candidate.id === id);
  if (sheet !== undefined) return sheet;
  throw new OfficeError('ItemNotFound', 'The sheet has been removed.', 'Worksheet');
}

/** `workbook.tables`, each with its sheet. */
export function createWorkbookTables(request: Request): Handle<Excel.TableCollection> {
  const definition: Definition<Excel.Table, Table> = {
    ...tableDefinition,
    parts: ({ state }) => ({
      worksheet: createPart(
        {
          request,
          state: () => request.grid.sheets().find(({ id }) => id === state()?.sheet) ?? null,
        },
        worksheetDefinition,
      ),
    }),
  };
  return createCollection<Excel.TableCollection, Excel.Table, Table>(
    request,
    'TableCollection',
    definition,
    () => request.grid.extras.tables,
    {
      getItemOrNullObject: (key) =>
        createObject(
          request,
          definition,
          () => request.grid.extras.tables.find(({ name }) => name === key) ?? null,
        ).proxy,
    },
  );
}
