import type { Localized } from '../language/localized';
import { Decimal, sumOf } from '../money/decimal';
import { isBlank, isOmitted, placeIn, readCell, readGrid, refusal, sizeOf, type Grid } from './cells';
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

/** Any range of numbers; a blank cell stays null. A range with nothing in it is a range of blanks. */
export const cells = (kind: NumberKind): Parameter<Table<number | null>> =>
  matrix((name, argument) => numbersIn(name, readGrid(name, argument), kind));

/** A range of numbers that must be there; a blank cell counts as its kind says. */
export const table = (kind: NumberKind): Parameter<Table> =>
  matrix((name, argument) => {
    assertGiven(name, argument, remedies.selectRange);
    return completeNumbersIn(name, readGrid(name, argument), kind);
  });

/** A row or a column of numbers, or a single one. */
export const list = (kind: NumberKind): Parameter<readonly number[]> =>
  matrix((name, argument) => {
    assertGiven(name, argument, kind.remedy);
    const grid = readGrid(name, argument);
    assertOneLine(name, grid);
    return completeNumbersIn(name, grid, kind).flat();
  });

/** One number. */
export const single = (kind: NumberKind): Parameter<number> => ({
  dimensionality: 'scalar',
  optional: false,
  read: (name, argument) => {
    assertGiven(name, argument, kind.remedy);
    const grid = readGrid(name, argument);
    if (grid.length > 1 || (grid[0]?.length ?? 0) > 1) {
      throw errorAt({ argument: name }, messages.isNotOneCell(sizeOf(grid)));
    }
    return completeNumbersIn(name, grid, kind).flat()[0] as number;
  },
});

/** The same parameter, which the user may leave out: omitted or blank it is `fallback`. */
export function optional<Value, Fallback>(
  parameter: Parameter<Value>,
  fallback: Fallback,
): Parameter<Value | Fallback> {
  return { ...orBlank(parameter, fallback), optional: true };
}

/** The same parameter, which must have its place in the formula but may be blank there. */
export function orBlank<Value, Fallback>(
  parameter: Parameter<Value>,
  fallback: Fallback,
): Parameter<Value | Fallback> {
  return {
    ...parameter,
    read: (name, argument) => (isOmitted(argument) ? fallback : parameter.read(name, argument)),
  };
}

export function assertOneLine(name: string, grid: Grid): void {
  if (grid.length > 1 && (grid[0]?.length ?? 0) > 1) {
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

/** Shares or weights of one whole, as decimals; an error when they do not sum to 1. */
export function partsOfOne(name: string, parts: readonly number[]): Decimal[] {
  const decimals = parts.map((part) => new Decimal(part));
  const sum = sumOf(decimals);
  if (sum.minus(1).abs().gt(SUM_TOLERANCE)) {
    throw errorAt({ argument: name }, messages.doesNotSumToOne(sum));
  }
  return decimals;
}

function assertGiven(name: string, argument: unknown, remedy: Localized): void {
  if (isOmitted(argument)) throw missing({ argument: name }, remedy);
}

/** The numbers of a range, null for a blank cell. A row of nothing but numbers is taken as it is. */
function numbersIn(name: string, grid: Grid, kind: NumberKind): Table<number | null> {
  return grid.map((cellsOfRow, row) =>
    areNumbers(cellsOfRow, kind)
      ? cellsOfRow
      : Array.from(cellsOfRow, (_, column) => numberAt(name, grid, row, column, kind)),
  );
}

function areNumbers(cellsOfRow: readonly unknown[], kind: NumberKind): cellsOfRow is readonly number[] {
  for (const value of cellsOfRow) {
    if (typeof value !== 'number' || !Number.isFinite(value) || kind.refuse(value) !== null) return false;
  }
  return true;
}

/** The numbers of a range, a blank cell as what its kind counts it as. */
function completeNumbersIn(name: string, grid: Grid, kind: NumberKind): number[][] {
  return numbersIn(name, grid, kind).map((numbers, row) =>
    numbers.map((number, column) => {
      const complete = number ?? kind.blank;
      if (complete !== null) return complete;
      throw missing(placeIn(name, grid, row, column), kind.remedy);
    }),
  );
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
  const refused = refusalOf(value, kind);
  if (refused !== null) throw errorAt(placeIn(name, grid, row, column), refused);
  return value as number;
}

/** Why a value is no number of the kind; null when it is one. */
function refusalOf(value: unknown, kind: NumberKind): Localized | null {
  if (typeof value === 'number' && Number.isFinite(value)) return kind.refuse(value);
  const cell = readCell(value);
  return refusal(cell, (cell.kind === 'text' ? kind.textRemedy : undefined) ?? kind.remedy);
}
