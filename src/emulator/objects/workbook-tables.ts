import type { Table } from '../extras';
import type { Grid } from '../grid';
import { entity, type Kind } from '../kind';
import { tableKind } from './tables';
import { worksheetKind } from './worksheets';

/** A table that knows its sheet; by itself a sheet's table would make the two files import each other. */
const placedTableKind: Kind<Excel.Table, Table> = {
  ...tableKind,
  gives: {
    ...tableKind.gives,
    worksheet: ({ sheet }, _given, { grid }) => {
      const on = grid.sheets().find(({ id }) => id === sheet);
      return on === undefined ? null : entity(worksheetKind, on);
    },
  },
};

/** The tables of all sheets. */
export const workbookTablesKind: Kind<Excel.TableCollection, Grid> = {
  type: 'TableCollection',
  items: ({ extras }) => extras.tables.map((table) => entity(placedTableKind, table)),
  gives: {
    getItemOrNullObject: ({ extras }, given) => {
      const table = extras.tables.find(({ name }) => name === given.text(0));
      return table === undefined ? null : entity(placedTableKind, table);
    },
  },
};
