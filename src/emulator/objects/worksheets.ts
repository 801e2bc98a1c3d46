import type { Rectangle } from '../../workbook/snapshot';
import { parseRangeAddress } from '../addresses';
import type { Grid, GridSheet } from '../grid';
import { entity, type Kind } from '../kind';
import { OfficeError } from '../office-error';
import type { Session } from '../session';
import { fromExcelVisibility, toExcelVisibility } from '../visibility';
import { chartsKind } from './charts';
import { freezePanesKind } from './freeze-panes';
import { pageLayoutKind } from './page-layout';
import { requireWritableSheet, requireWritableStructure, worksheetProtectionKind } from './protection';
import { rangeAreasKind, rangeKind } from './ranges';
import { sheetTablesKind } from './tables';

/** The whole sheet, as far as anything is. */
const WHOLE = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8192;

export const worksheetKind: Kind<Excel.Worksheet, GridSheet> = {
  type: 'Worksheet',
  id: ({ id }) => id,
  reads: {
    id: ({ id }) => id,
    name: (sheet, session) => asNow(sheet, session).name,
    visibility: (sheet, session) => toExcelVisibility(asNow(sheet, session).visibility),
  },
  writes: {
    visibility: (sheet, visibility, session) => {
      requireWritableStructure(session, 'Worksheet.visibility');
      session.grid.setVisibility(asNow(sheet, session).name, fromExcelVisibility(visibility));
    },
    showGridlines: ({ id }, shows, session) => {
      requireWritableSheet(session, id, 'Worksheet.showGridlines');
      session.grid.extras.formats.push({ sheet: id, area: CORNER, property: 'gridlines', value: shows });
    },
  },
  wireNames: { gridlines: 'showGridlines' },
  does: {
    activate: (sheet, _given, session) => {
      const { name, visibility } = asNow(sheet, session);
      if (visibility !== 'visible') {
        throw new OfficeError('InvalidOperation', `"${name}" is hidden.`, 'Worksheet.activate');
      }
      session.grid.activate(name);
    },
  },
  gives: {
    charts: (sheet) => entity(chartsKind, sheet),
    freezePanes: (sheet) => entity(freezePanesKind, sheet),
    pageLayout: (sheet) => entity(pageLayoutKind, sheet),
    protection: (sheet, _given, session) => entity(worksheetProtectionKind, asNow(sheet, session)),
    tables: (sheet) => entity(sheetTablesKind, sheet),
    getRange: (sheet, given, session) =>
      range(sheet, given.at(0) === null ? WHOLE : addressed(sheet, given.text(0), session)),
    getRangeByIndexes: (sheet, given) =>
      range(sheet, {
        row: given.number(0),
        column: given.number(1),
        rows: given.number(2),
        columns: given.number(3),
      }),
    getRanges: (sheet, given, session) => {
      const addresses = given.text(0);
      if (addresses.length > LONGEST_ADDRESS) {
        throw new OfficeError('InvalidArgument', 'The address is too long.', 'Worksheet.getRanges');
      }
      const areas = addresses.split(',').map((each) => addressed(sheet, each, session));
      return entity(rangeAreasKind, { sheet: sheet.id, areas });
    },
    getUsedRangeOrNullObject: (sheet, given, session) => {
      given.only(0, true);
      const used = session.grid.usedRange(asNow(sheet, session).name);
      return used && range(sheet, used);
    },
  },
  since: { getRanges: '1.9', showGridlines: '1.8', pageLayout: '1.9', freezePanes: '1.7' },
};

const CORNER = { row: 0, column: 0, rows: 1, columns: 1 };

/** As in Excel it holds no chart sheets; the grid has none. */
export const worksheetsKind: Kind<Excel.WorksheetCollection, Grid> = {
  type: 'WorksheetCollection',
  items: (grid) => grid.sheets().map((sheet) => entity(worksheetKind, sheet)),
  gives: {
    add: (grid, given, session) => {
      requireWritableStructure(session, 'WorksheetCollection.add');
      const name = given.text(0);
      if (named(grid, name) !== null) {
        throw new OfficeError('ItemAlreadyExists', `There is a sheet "${name}".`, 'WorksheetCollection.add');
      }
      grid.addSheet(name);
      return found(named(grid, name));
    },
    getItem: (grid, given) => {
      const name = given.text(0);
      const sheet = named(grid, name);
      if (sheet !== null) return found(sheet);
      throw new OfficeError('ItemNotFound', `There is no sheet "${name}".`, 'WorksheetCollection.getItem');
    },
    getItemOrNullObject: (grid, given) => found(named(grid, given.text(0))),
    getActiveWorksheet: (grid) => found(named(grid, grid.activeSheet())),
  },
};

const found = (sheet: GridSheet | null) => sheet && entity(worksheetKind, sheet);

/** By its name, whatever the case, or its id. */
const named = (grid: Grid, key: string): GridSheet | null =>
  grid.sheets().find(({ name, id }) => name.toLowerCase() === key.toLowerCase() || id === key) ?? null;

const range = ({ id }: GridSheet, area: Rectangle) => entity(rangeKind, { sheet: id, area });

const addressed = ({ id }: GridSheet, address: string, session: Session): Rectangle =>
  parseRangeAddress(session.sheetName(id), address);

/** What has been looked up is the sheet itself, whatever it is called since, shown or hidden. */
function asNow({ id }: GridSheet, { grid }: Session): GridSheet {
  const sheet = grid.sheets().find((candidate) => candidate.id === id);
  if (sheet !== undefined) return sheet;
  throw new OfficeError('ItemNotFound', 'The sheet has been removed.', 'Worksheet');
}
