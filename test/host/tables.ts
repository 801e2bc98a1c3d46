import { parseRangeAddress } from './addresses';
import { createObject, type Definition, type Self } from './client-object';
import type { Table } from './extras';
import type { GridRange } from './grid';
import { OfficeError } from './office-error';
import { requireWritableSheet } from './protection';
import { rangeDefinition } from './ranges';
import type { Request } from './request';
import { NotEmulatedError } from './strict';

/** A table's own name, as Excel takes it. */
const NAME = /^[A-Za-z_\\][\w.]*$/;

export const tableDefinition: Definition<Excel.Table, Table> = {
  type: 'Table',
  values: { name: ({ name }) => name },
  writes: {
    name: (table, name, request) => {
      const isTaken = request.grid.extras.tables.some((each) => each !== table && each.name === name);
      if (!NAME.test(name) || isTaken)
        throw new OfficeError('InvalidArgument', `Bad name: ${name}.`, 'Table.name');
      table.name = name;
    },
    style: (table, style) => {
      table.style = style;
    },
  },
  members: (self) => ({
    getRange: () => createObject(self.request, rangeDefinition, () => rangeOfTable(self)).proxy,
    resize: (range) => {
      self.request.requireApi('1.13', 'Table.resize');
      if (typeof range !== 'string') throw new NotEmulatedError('Table.resize to a range');
      self.request.enqueue(() => {
        const table = self.state();
        if (table === null) return;
        const area = parseRangeAddress(nameOf(self.request, table.sheet), range);
        requireWritableSheet(self.request, nameOf(self.request, table.sheet), 'Table.resize');
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
  return table && { sheet: nameOf(request, table.sheet), area: table.area };
};

/** The sheet by its id, as it is called now. */
export const nameOf = ({ grid }: Request, id: string): string =>
  grid.sheets().find((sheet) => sheet.id === id)?.name ?? '';
