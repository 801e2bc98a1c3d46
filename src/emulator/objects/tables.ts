import { parseRangeAddress } from '../addresses';
import { touch, type Table } from '../extras';
import type { GridSheet } from '../grid';
import { entity, NotEmulatedError, type Kind } from '../kind';
import { OfficeError } from '../office-error';
import type { Session } from '../session';
import { requireWritableSheet } from './protection';
import { rangeKind } from './ranges';

/** A table's own name, as Excel takes it. */
const NAME = /^[A-Za-z_\\][\w.]*$/;

export const tableKind: Kind<Excel.Table, Table> = {
  type: 'Table',
  id: (table, session) => session.idOf(table),
  reads: {
    name: ({ name }) => name,
    showTotals: ({ showTotals }) => showTotals,
  },
  writes: {
    name: (table, name, session) => {
      requireWritableSheet(session, table.sheet, 'Table.name');
      const isTaken = session.grid.extras.tables.some((each) => each !== table && each.name === name);
      if (!NAME.test(name) || isTaken) {
        throw new OfficeError('InvalidArgument', `Bad name: ${name}.`, 'Table.name');
      }
      table.name = name;
    },
    showTotals: (table, shows, session) => {
      requireWritableSheet(session, table.sheet, 'Table.showTotals');
      if (shows) throw new NotEmulatedError('Table.showTotals = true');
      if (table.showTotals) table.area = { ...table.area, rows: table.area.rows - 1 };
      table.showTotals = false;
    },
    style: (table, style, session) => {
      requireWritableSheet(session, table.sheet, 'Table.style');
      table.style = style;
    },
  },
  does: {
    clearFilters: (table, _given, session) => {
      requireWritableSheet(session, table.sheet, 'Table.clearFilters');
      table.isFiltered = false;
    },
    resize: (table, given, session) => {
      requireWritableSheet(session, table.sheet, 'Table.resize');
      const area = parseRangeAddress(session.sheetName(table.sheet), given.text(0));
      if (area.row !== table.area.row || area.column !== table.area.column || area.rows < 2) {
        throw new OfficeError('InvalidArgument', 'A table keeps its first cell, and a row.', 'Table.resize');
      }
      table.area = area;
    },
  },
  gives: {
    getRange: ({ sheet, area }) => entity(rangeKind, { sheet, area }),
  },
  since: { resize: '1.13' },
};

/** The tables of a sheet. */
export const sheetTablesKind: Kind<Excel.TableCollection, GridSheet> = {
  type: 'TableCollection',
  items: ({ id }, { grid }) =>
    grid.extras.tables.filter(({ sheet }) => sheet === id).map((table) => entity(tableKind, table)),
  gives: {
    add: ({ id }, given, session) => {
      given.only(1, true);
      return entity(tableKind, addTable(session, id, given.text(0)));
    },
  },
};

function addTable(session: Session, sheet: string, address: string): Table {
  const member = 'TableCollection.add';
  requireWritableSheet(session, sheet, member);
  const area = parseRangeAddress(session.sheetName(sheet), address);
  const { tables } = session.grid.extras;
  if (tables.some((each) => each.sheet === sheet && touch(each.area, area))) {
    throw new OfficeError('InvalidArgument', 'A table cannot overlap another.', member);
  }
  const table: Table = {
    sheet,
    name: `Table${String(tables.length + 1)}`,
    area,
    style: '',
    showTotals: false,
    isFiltered: false,
  };
  tables.push(table);
  return table;
}
