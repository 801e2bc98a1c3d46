import type { Cell, Rectangle } from '../workbook/snapshot';
import { rangeAddress } from './addresses';
import { createObject, createPart, type Definition, type Self } from './client-object';
import { createCollection } from './collection';
import { type Areas, createConditionalFormats, type FormatPlace } from './conditional-formats';
import type { GridRange } from './grid';
import { OfficeError } from './office-error';
import { requireWritableSheet } from './protection';
import { numberFormats, rangeFormatDefinition, writeNumberFormats } from './range-formats';
import { allOrNone, rangeProperties } from './range-properties';
import { changeRows } from './range-rows';
import { clearCells, writeCells } from './range-writes';
import type { Request } from './request';
import { sheetId } from './sheet-ids';
import { NotEmulatedError } from './strict';

/** Above this Excel gives null instead of an array, without an error (office-js issue 6781). */
const MOST_CELLS = 5_000_000;
/** `getMergedAreasOrNullObject` fails above this, as its documentation says. */
const MOST_MERGES = 512;

export const rangeDefinition: Definition<Excel.Range, GridRange> = {
  type: 'Range',
  values: {
    address: (range) => rangeAddress(range),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    cellCount: ({ area }) => area.rows * area.columns,
    values: (range, request) => readCells(range, request, valueOf),
    formulas: (range, request) => readCells(range, request, (cell) => cell.formula ?? valueOf(cell)),
    valueTypes: (range, request) => readCells(range, request, typeOf),
    numberFormat: numberFormats,
    rowHidden: (range, { grid }) => allOrNone(range.area.row, range.area.rows, grid.hiddenRows(range.sheet)),
    columnHidden: (range, { grid }) =>
      allOrNone(range.area.column, range.area.columns, grid.hiddenColumns(range.sheet)),
  },
  writes: {
    formulas: writeCells,
    numberFormat: writeNumberFormats,
  },
  parts: (self) => ({
    conditionalFormats: createConditionalFormats(self.request, () => placeOf(self), createRangeAreas),
    format: createPart(self, rangeFormatDefinition),
  }),
  members: (self) => ({
    insert: (shift) => {
      if (shift !== 'Down') throw new NotEmulatedError('Range.insert in this direction');
      changeRows(self, 'Range.insert', (grid, sheet, row) => {
        grid.insertRow(sheet, row);
      });
      return createObject(self.request, rangeDefinition, self.state).proxy;
    },
    delete: (shift) => {
      if (shift !== 'Up') throw new NotEmulatedError('Range.delete in this direction');
      changeRows(self, 'Range.delete', (grid, sheet, row) => {
        grid.deleteRow(sheet, row);
      });
    },
    merge: (across) => {
      if (across === true) throw new NotEmulatedError('Range.merge across');
      enqueueOn(self, (range) => {
        requireWritableSheet(self.request, range.sheet, 'Range.merge');
        self.request.grid.merge(range);
      });
    },
    clear: (applyTo) => {
      if (applyTo !== 'Contents') throw new NotEmulatedError('Range.clear of formats');
      enqueueOn(self, (range) => {
        clearCells(range, self.request);
      });
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      if (valuesOnly !== true) throw new NotEmulatedError('A used range that counts formats');
      return createObject(self.request, rangeDefinition, () => usedWithin(self)).proxy;
    },
    select: () => {
      enqueueOn(self, (range) => {
        selectRange(range, self.request);
      });
    },
    ...rangeProperties(self),
    getMergedAreasOrNullObject: () => createRangeAreas(self.request, () => mergedAreas(self)),
  }),
};

export const rangeAreasDefinition: Definition<Excel.RangeAreas, Areas> = {
  type: 'RangeAreas',
  values: {
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  members: () => ({}),
  parts: (self) => ({
    conditionalFormats: createConditionalFormats(
      self.request,
      () => {
        const state = self.state();
        return state && { sheet: sheetId(self.request.grid, state.sheet), areas: state.areas };
      },
      createRangeAreas,
    ),
    areas: createCollection<Excel.RangeCollection, Excel.Range, GridRange>(
      self.request,
      'RangeCollection',
      rangeDefinition,
      () => {
        const state = self.state();
        return state === null ? [] : state.areas.map((area) => ({ sheet: state.sheet, area }));
      },
      {},
    ),
  }),
};

const createRangeAreas = (request: Request, find: () => Areas | null): Excel.RangeAreas =>
  createObject(request, rangeAreasDefinition, find).proxy;

/** What the next sync does with a range, unless it is a null object. */
function enqueueOn({ state, request }: Self<GridRange>, action: (range: GridRange) => void): void {
  request.enqueue(() => {
    const range = state();
    if (range !== null) action(range);
  });
}

function selectRange(range: GridRange, { grid }: Request): void {
  if (range.sheet !== grid.activeSheet()) {
    // Excel is not told to activate: stricter than some versions of it, and safe with all.
    throw new OfficeError('InvalidOperation', `"${range.sheet}" is not the active sheet.`, 'Range.select');
  }
  grid.select(range);
}

/** Only the merged areas whose first cell lies in the range, as Excel has it (office-js issue 3611). */
function mergedAreas({ state, request }: Self<GridRange>): Areas | null {
  const member = 'Range.getMergedAreasOrNullObject';
  request.requireApi('1.13', member);
  const range = state();
  if (range === null) return null;
  const areas = request.grid.merges(range.sheet).filter((merge) => contains(range.area, merge));
  if (areas.length > MOST_MERGES) {
    throw new OfficeError('GeneralException', `More than ${String(MOST_MERGES)} merged areas.`, member);
  }
  return areas.length === 0 ? null : { sheet: range.sheet, areas };
}

const contains = (area: Rectangle, { row, column }: Rectangle): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function readCells<T>(range: GridRange, request: Request, read: (cell: Cell) => T): T[][] {
  if (range.area.rows * range.area.columns > MOST_CELLS) return null as unknown as T[][];
  return request.grid.read(range).map((row) => row.map(read));
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

function placeOf({ state, request }: Self<GridRange>): FormatPlace | null {
  const range = state();
  return range && { sheet: sheetId(request.grid, range.sheet), areas: [range.area] };
}

/** The filled part of a range of one row. */
function usedWithin({ state, request }: Self<GridRange>): GridRange | null {
  const range = state();
  const used = range && request.grid.usedRange(range.sheet);
  if (!range || !used) return null;
  const { row } = range.area;
  const [cells = []] = request.grid.read({
    sheet: range.sheet,
    area: { row, column: used.column, rows: 1, columns: used.columns },
  });
  const filled = cells.flatMap((cell, index) => (cell.type === 'blank' ? [] : [index]));
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    sheet: range.sheet,
    area: { row, column: used.column + first, rows: 1, columns: last - first + 1 },
  };
}
