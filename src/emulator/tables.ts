import { parseRangeAddress } from './addresses';
import { createObject, type Definition, type Self } from './client-object';
import { createCollection } from './collection';
import { touch, type Table } from './extras';
import type { GridRange, GridSheet } from './grid';
import { OfficeError } from './office-error';
import { requireWritableSheet } from './protection';
import { rangeDefinition } from './ranges';
import type { Request } from './request';
import { sheetName } from './sheet-ids';
import { NotEmulatedError } from './strict';
import type { Handle } from './strict-proxy';

/** A table's own name, as Excel takes it. */
const NAME = /^[A-Za-z_\\][\w.]*$/;

export const tableDefinition: Definition<Excel.Table, Table> = {
  type: 'Table',
  values: {
    name: ({ name }) => name,
    showTotals: ({ showTotals }) => showTotals,
  },
  writes: {
    name: (table, name, request) => {
      requireWritableTable(table, request, 'Table.name');
      const isTaken = request.grid.extras.tables.some((each) => each !== table && each.name === name);
      if (!NAME.test(name) || isTaken)
        throw new OfficeError('InvalidArgument', `Bad name: ${name}.`, 'Table.name');
      table.name = name;
    },
    showTotals: (table, shows, request) => {
      requireWritableTable(table, request, 'Table.showTotals');
      if (shows) throw new NotEmulatedError('Table.showTotals = true');
      if (table.showTotals) table.area = { ...table.area, rows: table.area.rows - 1 };
      table.showTotals = false;
    },
    style: (table, style, request) => {
      requireWritableTable(table, request, 'Table.style');
      table.style = style;
    },
  },
  members: (self) => ({
    clearFilters: () => {
      enqueueOn(self, 'Table.clearFilters', (table) => {
        table.isFiltered = false;
      });
    },
    getRange: () => createObject(self.request, rangeDefinition, () => rangeOfTable(self)).proxy,
    resize: (range) => {
      self.request.requireApi('1.13', 'Table.resize');
      if (typeof range !== 'string') throw new NotEmulatedError('Table.resize to a range');
      enqueueOn(self, 'Table.resize', (table) => {
        const area = parseRangeAddress(sheetName(self.request.grid, table.sheet), range);
        if (area.row !== table.area.row || area.column !== table.area.column || area.rows < 2) {
          throw new OfficeError(
            'InvalidArgument',
            'A table keeps its first cell, and a row.',
            'Table.resize',
          );
        }
        table.area = area;
      });
    },
  }),
};

const rangeOfTable = ({ state, request }: Self<Table>): GridRange | null => {
  const table = state();
  return table && { sheet: sheetName(request.grid, table.sheet), area: table.area };
};

function enqueueOn({ state, request }: Self<Table>, member: string, action: (table: Table) => void): void {
  request.enqueue(() => {
    const table = state();
    if (table === null) return;
    requireWritableTable(table, request, member);
    action(table);
  });
}

function requireWritableTable({ sheet }: Table, request: Request, member: string): void {
  requireWritableSheet(request, sheetName(request.grid, sheet), member);
}

/** `worksheet.tables`, as far as one is made there. */
export function createSheetTables({ request, state }: Self<GridSheet>): Handle<Excel.TableCollection> {
  return createCollection<Excel.TableCollection, Excel.Table, Table>(
    request,
    'TableCollection',
    tableDefinition,
    () => request.grid.extras.tables.filter(({ sheet }) => sheet === state()?.id),
    {
      add: (address, hasHeaders) => {
        if (typeof address !== 'string' || !hasHeaders) {
          throw new NotEmulatedError('A table of a range, or without headers');
        }
        return createObject(request, tableDefinition, () => addTable(request, state(), address)).proxy;
      },
    },
  );
}

function addTable(request: Request, sheet: GridSheet | null, address: string): Table {
  const member = 'TableCollection.add';
  if (sheet === null) throw new OfficeError('ItemNotFound', 'There is no such sheet.', member);
  const name = sheetName(request.grid, sheet.id);
  requireWritableSheet(request, name, member);
  const area = parseRangeAddress(name, address);
  const { tables } = request.grid.extras;
  if (tables.some((each) => each.sheet === sheet.id && touch(each.area, area))) {
    throw new OfficeError('InvalidArgument', 'A table cannot overlap another.', member);
  }
  const table: Table = {
    sheet: sheet.id,
    name: `Table${String(tables.length + 1)}`,
    area,
    style: '',
    showTotals: false,
    isFiltered: false,
  };
  tables.push(table);
  return table;
}
