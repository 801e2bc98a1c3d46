import { type Cell, contains, union } from '../../workbook/snapshot';
import { rangeAddress } from '../addresses';
import { entity, type Kind } from '../kind';
import { OfficeError } from '../office-error';
import type { Session } from '../session';
import { conditionalFormatsKind } from './conditional-formats';
import { dataValidationKind } from './data-validation';
import { cellState, onGrid, type AreasState, type RangeState } from './places';
import { requireWritableSheet } from './protection';
import { numberFormats, rangeFormatKind, writeNumberFormats } from './range-formats';
import { allOrNone, rangeProperties } from './range-properties';
import { copyCells } from './range-copies';
import { changeRows } from './range-rows';
import { clearCells, writeCells } from './range-writes';

/** Above this Excel gives null instead of an array, without an error (office-js issue 6781). */
const MOST_CELLS = 5_000_000;
/** `getMergedAreasOrNullObject` fails above this, as its documentation says. */
const MOST_MERGES = 512;

export const rangeKind: Kind<Excel.Range, RangeState> = {
  type: 'Range',
  reads: {
    address: (range, session) => rangeAddress(onGrid(range, session)),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    cellCount: ({ area }) => area.rows * area.columns,
    values: (range, session) => readCells(range, session, valueOf),
    formulas: (range, session) => readCells(range, session, (cell) => cell.formula ?? valueOf(cell)),
    valueTypes: (range, session) => readCells(range, session, typeOf),
    numberFormat: numberFormats,
    rowHidden: ({ sheet, area }, session) =>
      allOrNone(area.row, area.rows, session.grid.hiddenRows(session.sheetName(sheet))),
    columnHidden: ({ sheet, area }, session) =>
      allOrNone(area.column, area.columns, session.grid.hiddenColumns(session.sheetName(sheet))),
  },
  writes: { formulas: writeCells, numberFormat: writeNumberFormats },
  does: {
    ...rangeProperties,
    // Before it writes many cells part by part the client asks whether they are as many as the range has.
    _ValidateArraySize: ({ area }, given) => {
      if (given.number(0) !== area.rows || given.number(1) !== area.columns) throw wrongSize('Range');
    },
    delete: (range, given, session) => {
      given.only(0, 'Up');
      changeRows(range, session, 'Range.delete', (grid, sheet, row) => {
        grid.deleteRow(sheet, row);
      });
    },
    merge: (range, given, session) => {
      given.only(0, null, false);
      requireWritableSheet(session, range.sheet, 'Range.merge');
      session.grid.merge(onGrid(range, session));
    },
    copyFrom: (range, given, session) => {
      given.only(1, null, 'All');
      given.only(2, null, false);
      given.only(3, null, false);
      copyCells(range, given.state<RangeState>(0, 'Range'), session);
    },
    clear: (range, given, session) => {
      given.only(0, 'Contents');
      clearCells(range, session);
    },
    select: (range, _given, session) => {
      const on = onGrid(range, session);
      if (on.sheet !== session.grid.activeSheet()) {
        // Excel is not told to activate: stricter than some versions of it, and safe with all.
        throw new OfficeError('InvalidOperation', `"${on.sheet}" is not the active sheet.`, 'Range.select');
      }
      session.grid.select(on);
    },
  },
  gives: {
    conditionalFormats: ({ sheet, area }) => entity(formatsKind, { sheet, areas: [area] }),
    dataValidation: (range) => entity(dataValidationKind, range),
    format: (range) => entity(rangeFormatKind, range),
    insert: (range, given, session) => {
      given.only(0, 'Down');
      changeRows(range, session, 'Range.insert', (grid, sheet, row) => {
        grid.insertRow(sheet, row);
      });
      return entity(rangeKind, range);
    },
    getRow: ({ sheet, area }, given) =>
      entity(rangeKind, { sheet, area: { ...area, row: area.row + given.number(0), rows: 1 } }),
    getBoundingRect: ({ sheet, area }, given) =>
      entity(rangeKind, { sheet, area: union(area, given.state<RangeState>(0, 'Range').area) }),
    getUsedRangeOrNullObject: (range, given, session) => {
      given.only(0, true);
      const used = usedWithin(range, session);
      return used && entity(rangeKind, used);
    },
    getSpillParentOrNullObject: ({ sheet, area: { row, column } }, _given, session) => {
      const parent = session.grid.spillParent(session.sheetName(sheet), row, column);
      return parent && entity(rangeKind, cellState({ sheet, ...parent }));
    },
    getMergedAreasOrNullObject: (range, _given, session) => {
      const areas = mergedAreas(range, session);
      return areas && entity(rangeAreasKind, areas);
    },
  },
  since: {
    conditionalFormats: '1.6',
    copyFrom: '1.9',
    dataValidation: '1.8',
    getMergedAreasOrNullObject: '1.13',
    getSpillParentOrNullObject: '1.12',
    getRowProperties: '1.9',
    getColumnProperties: '1.9',
    getCellProperties: '1.9',
  },
};

const rangesKind: Kind<Excel.RangeCollection, AreasState> = {
  type: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => entity(rangeKind, { sheet, area })),
};

export const rangeAreasKind: Kind<Excel.RangeAreas, AreasState> = {
  type: 'RangeAreas',
  reads: {
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  gives: {
    areas: (state) => entity(rangesKind, state),
    conditionalFormats: (state) => entity(formatsKind, state),
  },
};

const formatsKind = conditionalFormatsKind((areas) => entity(rangeAreasKind, areas));

const wrongSize = (member: string): OfficeError =>
  new OfficeError('InvalidArgument', 'The rows and columns are not those of the range.', member);

/** Only the merged areas whose first cell lies in the range, as Excel has it (office-js issue 3611). */
function mergedAreas({ sheet, area }: RangeState, session: Session): AreasState | null {
  const areas = session.grid
    .merges(session.sheetName(sheet))
    .filter(({ row, column }) => contains(area, row, column));
  if (areas.length > MOST_MERGES) {
    throw new OfficeError(
      'GeneralException',
      `More than ${String(MOST_MERGES)} merged areas.`,
      'Range.getMergedAreasOrNullObject',
    );
  }
  return areas.length === 0 ? null : { sheet, areas };
}

function readCells<T>(range: RangeState, session: Session, read: (cell: Cell) => T): T[][] {
  if (range.area.rows * range.area.columns > MOST_CELLS) return null as unknown as T[][];
  return session.grid.read(onGrid(range, session)).map((row) => row.map(read));
}

const valueOf = (cell: Cell): string | number | boolean => ('value' in cell ? cell.value : '');

function typeOf(cell: Cell): Excel.RangeValueType {
  const type = {
    blank: 'Empty',
    text: 'String',
    number: 'Double',
    boolean: 'Boolean',
    error: 'Error',
    uncalculated: 'Empty',
  }[cell.type];
  // The enum itself exists only in Office.js; its values are these texts.
  return type as Excel.RangeValueType;
}

/** The filled part of a range of one row. */
function usedWithin({ sheet, area: { row } }: RangeState, session: Session): RangeState | null {
  const name = session.sheetName(sheet);
  const used = session.grid.usedRange(name);
  if (used === null) return null;
  const { column, columns } = used;
  const [cells = []] = session.grid.read({ sheet: name, area: { row, column, rows: 1, columns } });
  const filled = cells.flatMap((cell, index) => (cell.type === 'blank' ? [] : [index]));
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { sheet, area: { row, column: column + first, rows: 1, columns: last - first + 1 } };
}
