import { sumOf, toDouble } from '../calculations/exact';
import type { Localized } from '../language/localized';
import {
  columnsIn,
  isBlank,
  isHeader,
  isOmitted,
  isOneCell,
  placeIn,
  readCell,
  readGrid,
  refusal,
  sizeOf,
  withoutBlankEnd,
  type Grid,
} from './cells';
import { errorAt, missing } from './input-error';
import { messages, remedies } from './messages';
import { SUM_TOLERANCE, type NumberKind } from './number-kinds';

/** A parameter as data: what its metadata must say, and how what Excel hands over becomes a typed value. */
export interface Parameter<Value> {
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  /** Throws an InputError that names the parameter, the place, the value and the remedy. */
  readonly read: (name: string, argument: unknown) => Value;
}

/** Numbers in rows and columns. */
export type Table<Cell = number> = readonly (readonly Cell[])[];

const matrix = <Value>(read: Parameter<Value>['read']): Parameter<Value> => ({
  dimensionality: 'matrix',
  optional: false,
  read,
});

/** A range whose cells the function reads itself. */
export const anything = matrix(readGrid);

/** Any range of numbers; a blank cell stays null. */
export const cells = (kind: NumberKind): Parameter<Table<number | null>> =>
  matrix((name, argument) => numbersIn(name, readGrid(name, argument), kind));

/** A row or a column of numbers, or a single one. */
export const list = (kind: NumberKind): Parameter<readonly number[]> =>
  matrix((name, argument) => {
    if (isNumberOf(argument, kind)) return [argument];
    assertGiven(name, argument, kind.remedy);
    return completeListIn(name, withoutBlankEnd(readGrid(name, argument)), kind);
  });

/** One number. */
export const single = (kind: NumberKind): Parameter<number> => ({
  dimensionality: 'scalar',
  optional: false,
  read: (name, argument) => {
    if (isNumberOf(argument, kind)) return argument;
    assertGiven(name, argument, kind.remedy);
    const grid = readGrid(name, argument);
    if (!isOneCell(grid)) throw errorAt({ argument: name }, messages.isNotOneCell(sizeOf(grid)));
    return completeNumbersIn(name, grid, kind)[0]?.[0] as number;
  },
});

/** The same parameter, which the user may leave out: omitted or blank it is `fallback`. */
export function optional<Value, Fallback>(
  parameter: Parameter<Value>,
  fallback: Fallback,
  isLeftOut: (argument: unknown) => boolean = isOmitted,
): Parameter<Value | Fallback> {
  return { ...orBlank(parameter, fallback, isLeftOut), optional: true };
}

/** The same parameter, which must have its place in the formula but may be blank there. */
export function orBlank<Value, Fallback>(
  parameter: Parameter<Value>,
  fallback: Fallback,
  isLeftOut: (argument: unknown) => boolean = isOmitted,
): Parameter<Value | Fallback> {
  return {
    ...parameter,
    read: (name, argument) =>
      argument === null || isLeftOut(argument) ? fallback : parameter.read(name, argument),
  };
}

export function assertOneLine(name: string, grid: Grid): void {
  if (grid.length > 1 && columnsIn(grid) > 1) {
    throw errorAt({ argument: name }, messages.isNotOneLine(sizeOf(grid)));
  }
}

/** An error when a list has another length than the one it belongs to. */
export function assertAsMany(
  name: string,
  values: readonly unknown[],
  other: string,
  otherCount: number,
): void {
  if (values.length !== otherCount) {
    throw errorAt({ argument: name }, messages.hasWrongCount(values.length, other, otherCount));
  }
}

/** What shares of one whole sum to, where that is not 1; else null. */
export function wrongSum(parts: readonly number[]): number | null {
  const sum = toDouble(sumOf(parts));
  return toDouble(sumOf([sum, -1])) <= SUM_TOLERANCE && toDouble(sumOf([sum, -1])) >= -SUM_TOLERANCE
    ? null
    : sum;
}

/** An error when shares or weights of one whole do not sum to 1. */
export function assertSumsToOne(name: string, parts: readonly number[]): void {
  const sum = wrongSum(parts);
  if (sum !== null) throw errorAt({ argument: name }, messages.doesNotSumToOne(sum));
}

function assertGiven(name: string, argument: unknown, remedy: Localized): void {
  if (isOmitted(argument)) throw missing({ argument: name }, remedy);
}

/** Whether a value is a number that the kind takes; else `refusalAt` says why not. */
export const isNumberOf = (value: unknown, kind: NumberKind): value is number =>
  typeof value === 'number' && Number.isFinite(value) && kind.refuse(value) === null;

/** The numbers of a range, null for a blank cell. A row of nothing but numbers is taken as it is. */
export function numbersIn(name: string, grid: Grid, kind: NumberKind): Table<number | null> {
  return grid.map((cellsOfRow, row) =>
    areNumbers(cellsOfRow, kind)
      ? cellsOfRow
      : Array.from(cellsOfRow, (_, column) => numberAt(name, grid, row, column, kind)),
  );
}

function areNumbers(cellsOfRow: readonly unknown[], kind: NumberKind): cellsOfRow is readonly number[] {
  for (const value of cellsOfRow) if (!isNumberOf(value, kind)) return false;
  return true;
}

/** The numbers of a range, a blank cell as what its kind counts it as. */
export function completeNumbersIn(name: string, grid: Grid, kind: NumberKind): Table {
  return numbersIn(name, grid, kind).map((numbers, row) =>
    numbers.includes(null)
      ? numbers.map((_, column) => completeAt(name, grid, row, column, kind))
      : (numbers as readonly number[]),
  );
}

/** The numbers of a row or a column. */
export function completeListIn(name: string, grid: Grid, kind: NumberKind): readonly number[] {
  assertOneLine(name, grid);
  if (grid.length === 1) return completeNumbersIn(name, grid, kind)[0] ?? [];
  return columnIn(name, grid, 0, kind);
}

/** The numbers of a column, a blank cell as what its kind counts it as. A plain loop: there may be very many. */
export function columnIn(name: string, grid: Grid, column: number, kind: NumberKind): readonly number[] {
  const numbers: number[] = [];
  for (let row = 0; row < grid.length; row++) {
    const value = grid[row]?.[column];
    numbers.push(isNumberOf(value, kind) ? value : completeAt(name, grid, row, column, kind));
  }
  return numbers;
}

function completeAt(name: string, grid: Grid, row: number, column: number, kind: NumberKind): number {
  const complete = numberAt(name, grid, row, column, kind) ?? kind.blank;
  if (complete !== null) return complete;
  throw missing(placeIn(name, grid, row, column), kind.remedy);
}

/** The number in a cell, null when it is blank. */
export function numberAt(
  name: string,
  grid: Grid,
  row: number,
  column: number,
  kind: NumberKind,
): number | null {
  const value = grid[row]?.[column];
  if (isBlank(value)) return null;
  if (isNumberOf(value, kind)) return value;
  throw errorAt(placeIn(name, grid, row, column), refusalAt(grid, row, column, kind));
}

/** Why what a cell holds is no number of the kind, and what to do. */
export function refusalAt(grid: Grid, row: number, column: number, kind: NumberKind): Localized {
  const value = grid[row]?.[column];
  const refused = typeof value === 'number' && Number.isFinite(value) ? kind.refuse(value) : null;
  if (refused !== null) return refused;
  const cell = readCell(value);
  if (cell.kind !== 'text') return refusal(cell, kind.remedy);
  const isOverFigures = isHeader(grid, row, column, cell.text);
  return refusal(cell, isOverFigures ? remedies.withoutHeader : (kind.textRemedy ?? kind.remedy));
}
