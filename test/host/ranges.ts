import type { Cell, Rectangle } from '../../src/workbook/snapshot';
import { rangeAddress } from './addresses';
import { createObject, type Definition, type Self } from './client-object';
import { createCollection } from './collection';
import type { GridRange } from './grid';
import { OfficeError } from './office-error';
import type { Request } from './request';

/** Above this Excel gives null instead of an array, without an error (office-js issue 6781). */
const MOST_CELLS = 5_000_000;
/** `getMergedAreasOrNullObject` fails above this, as its documentation says. */
const MOST_MERGES = 512;

/** The merged areas that begin in a range. */
interface Areas {
  readonly sheet: string;
  readonly areas: readonly Rectangle[];
}

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
  },
  members: (self) => ({
    select: () => {
      self.request.enqueue(() => {
        selectRange(self);
      });
    },
    getMergedAreasOrNullObject: () =>
      createObject(self.request, rangeAreasDefinition, () => mergedAreas(self)).proxy,
  }),
};

const rangeAreasDefinition: Definition<Excel.RangeAreas, Areas> = {
  type: 'RangeAreas',
  values: { areaCount: ({ areas }) => areas.length },
  members: () => ({}),
  collections: (self) => ({
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

function selectRange({ state, request }: Self<GridRange>): void {
  const range = state();
  if (range === null) return;
  if (range.sheet !== request.grid.activeSheet()) {
    // Excel is not told to activate: stricter than some versions of it, and safe with all.
    throw new OfficeError('InvalidOperation', `"${range.sheet}" is not the active sheet.`, 'Range.select');
  }
  request.grid.select(range);
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
