import { BLANK, type Cell, type Rectangle } from '../../src/workbook/snapshot';
import { rangeAddress } from './addresses';
import { createObject, createPart, type Definition, type Self } from './client-object';
import { createCollection } from './collection';
import { createConditionalFormats, type FormatPlace } from './conditional-formats';
import type { GridRange } from './grid';
import { OfficeError } from './office-error';
import { requireWritableSheet } from './protection';
import type { Request } from './request';
import { NotEmulatedError } from './strict';

/** Above this Excel gives null instead of an array, without an error (office-js issue 6781). */
const MOST_CELLS = 5_000_000;
/** `getMergedAreasOrNullObject` fails above this, as its documentation says. */
const MOST_MERGES = 512;

/** Areas of a sheet, such as the merged ones of a range. */
export interface Areas {
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
  writes: {
    formulas: writeCells,
  },
  parts: (self) => ({
    conditionalFormats: createConditionalFormats(self.request, () => placeOf(self)),
    format: createPart(self, rangeFormatDefinition),
  }),
  members: (self) => ({
    insert: (shift) => {
      changeRow(self, shift === 'Down', 'Range.insert', ({ grid }, { sheet, area }) => {
        grid.insertRow(sheet, area.row);
      });
      return createObject(self.request, rangeDefinition, self.state).proxy;
    },
    delete: (shift) => {
      changeRow(self, shift === 'Up', 'Range.delete', ({ grid }, { sheet, area }) => {
        grid.deleteRow(sheet, area.row);
      });
    },
    clear: (applyTo) => {
      if (applyTo !== 'Contents') throw new NotEmulatedError('Range.clear of formats');
      self.request.enqueue(() => {
        const range = self.state();
        if (range === null) return;
        requireWritableSheet(self.request, range.sheet, 'Range.clear');
        self.request.grid.write(range, blankCells(range));
      });
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      if (valuesOnly !== true) throw new NotEmulatedError('A used range that counts formats');
      return createObject(self.request, rangeDefinition, () => usedWithin(self)).proxy;
    },
    select: () => {
      self.request.enqueue(() => {
        selectRange(self);
      });
    },
    getMergedAreasOrNullObject: () =>
      createObject(self.request, rangeAreasDefinition, () => mergedAreas(self)).proxy,
  }),
};

export const rangeAreasDefinition: Definition<Excel.RangeAreas, Areas> = {
  type: 'RangeAreas',
  values: { areaCount: ({ areas }) => areas.length },
  members: () => ({}),
  parts: (self) => ({
    conditionalFormats: createConditionalFormats(self.request, () => {
      const state = self.state();
      return state && { sheet: idOf(self.request, state.sheet), areas: state.areas };
    }),
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

const idOf = ({ grid }: Request, name: string): string =>
  grid.sheets().find((sheet) => sheet.name === name)?.id ?? '';

function placeOf({ state, request }: Self<GridRange>): FormatPlace | null {
  const range = state();
  return range && { sheet: idOf(request, range.sheet), areas: [range.area] };
}

/** What Excel makes of what is written: a formula, a number, a truth value, a text, or nothing. */
function toCell(written: unknown): Cell {
  if (typeof written === 'number') return { type: 'number', value: written };
  if (typeof written === 'boolean') return { type: 'boolean', value: written };
  if (typeof written !== 'string' || written === '') return BLANK;
  if (written.startsWith("'")) return written === "'" ? BLANK : { type: 'text', value: written.slice(1) };
  if (written.startsWith('=')) return calculated(written);
  // As if it were typed: stricter than a text that only looks like one.
  if (/^[+@-]/.test(written))
    throw new OfficeError('InvalidArgument', `Taken for a formula: ${written}.`, 'Range.formulas');
  return /^\d+([.,]\d+)?$/.test(written)
    ? { type: 'number', value: Number(written.replace(',', '.')) }
    : { type: 'text', value: written };
}

/** A formula with what it gives, as far as it is emulated: the text of a link. */
function calculated(formula: string): Cell {
  const text = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/.exec(formula)?.[1];
  return text === undefined
    ? { type: 'number', value: 0, formula }
    : { type: 'text', value: text.replaceAll('""', '"'), formula };
}

function writeCells(range: GridRange, written: unknown[][], request: Request): void {
  requireWritableSheet(request, range.sheet, 'Range.formulas');
  const { rows, columns } = range.area;
  if (written.length !== rows || written.some((row) => row.length !== columns)) {
    throw new OfficeError(
      'InvalidArgument',
      'The rows and columns are not those of the range.',
      'Range.formulas',
    );
  }
  if (rows * columns > 0) request.weigh(written);
  request.grid.write(
    range,
    written.map((row) => row.map(toCell)),
  );
}

function blankCells({ area }: GridRange): Cell[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => BLANK));
}

function changeRow(
  { state, request }: Self<GridRange>,
  isEmulated: boolean,
  member: string,
  change: (request: Request, range: GridRange) => void,
): void {
  if (!isEmulated) throw new NotEmulatedError(`${member} in this direction`);
  request.enqueue(() => {
    const range = state();
    if (range === null) return;
    if (range.area.rows !== 1 || range.area.column !== 0)
      throw new NotEmulatedError(`${member} of this range`);
    requireWritableSheet(request, range.sheet, member);
    change(request, range);
  });
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

const formatWriter =
  (property: string) =>
  ({ sheet, area }: GridRange, value: unknown, request: Request): void => {
    requireWritableSheet(request, sheet, `RangeFormat.${property}`);
    request.grid.extras.formats.set(`${rangeAddress({ sheet, area })} ${property}`, value);
  };

const rangeFontDefinition: Definition<Excel.RangeFont, GridRange> = {
  type: 'RangeFont',
  values: {},
  writes: { bold: formatWriter('bold'), size: formatWriter('size') },
  members: () => ({}),
};

const rangeFormatDefinition: Definition<Excel.RangeFormat, GridRange> = {
  type: 'RangeFormat',
  values: {},
  writes: {
    columnWidth: formatWriter('columnWidth'),
    wrapText: formatWriter('wrapText'),
    verticalAlignment: formatWriter('verticalAlignment'),
  },
  members: () => ({}),
  parts: (self) => ({ font: createPart(self, rangeFontDefinition) }),
};
