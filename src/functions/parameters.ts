import type { Localized } from '../language/localized';
import { isBlank, isOmitted, placeIn, readCell, readGrid, refusal, sizeOf, type Grid } from './cells';
import { errorAt } from './messages';
import type { NumberKind } from './number-kinds';
import { problems } from './problems';
import { remedies } from './remedies';

/** A parameter as data: what its metadata must say, and how what Excel hands over becomes a typed value. */
export interface Parameter<Value> {
  readonly name: string;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  /** Throws an InputError that names the place, the value and the remedy. */
  readonly read: (argument: unknown) => Value;
}

/** Numbers in rows and columns. */
export type Table<Cell = number> = readonly (readonly Cell[])[];

/** Any range of numbers; a blank cell stays null. A range with nothing in it is a range of blanks. */
export function cells(name: string, kind: NumberKind): Parameter<Table<number | null>> {
  return {
    name,
    dimensionality: 'matrix',
    optional: false,
    read: (argument) => numbersIn(name, readGrid(name, argument), kind),
  };
}

/** A range of numbers that must be there; a blank cell counts as its kind says. */
export function table(name: string, kind: NumberKind): Parameter<Table> {
  const read = (argument: unknown) => {
    assertGiven(name, argument, remedies.selectRange);
    return completeNumbersIn(name, readGrid(name, argument), kind);
  };
  return { name, dimensionality: 'matrix', optional: false, read };
}

/** A row or a column of numbers, or a single one. */
export function list(name: string, kind: NumberKind): Parameter<readonly number[]> {
  const read = (argument: unknown) => {
    assertGiven(name, argument, kind.remedy);
    const grid = readGrid(name, argument);
    assertOneLine(name, grid);
    return completeNumbersIn(name, grid, kind).flat();
  };
  return { name, dimensionality: 'matrix', optional: false, read };
}

/** One number. */
export function single(name: string, kind: NumberKind): Parameter<number> {
  const read = (argument: unknown) => {
    assertGiven(name, argument, kind.remedy);
    const grid = readGrid(name, argument);
    if (grid.length > 1 || (grid[0]?.length ?? 0) > 1) {
      const problem = problems.isNotOneCell(sizeOf(grid));
      throw errorAt({ argument: name }, { problem, remedy: remedies.selectOneCell });
    }
    return completeNumbersIn(name, grid, kind).flat()[0] as number;
  };
  return { name, dimensionality: 'scalar', optional: false, read };
}

/** A range whose cells the function reads itself. */
export function anything(name: string): Parameter<Grid> {
  return { name, dimensionality: 'matrix', optional: false, read: (argument) => readGrid(name, argument) };
}

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
    read: (argument) => (isOmitted(argument) ? fallback : parameter.read(argument)),
  };
}

export function assertOneLine(name: string, grid: Grid): void {
  if (grid.length > 1 && (grid[0]?.length ?? 0) > 1) {
    const problem = problems.isNotOneLine(sizeOf(grid));
    throw errorAt({ argument: name }, { problem, remedy: remedies.selectOneLine });
  }
}

function assertGiven(name: string, argument: unknown, remedy: Localized): void {
  if (isOmitted(argument)) throw errorAt({ argument: name }, { problem: problems.isBlank, remedy });
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
      throw errorAt(placeIn(name, grid, row, column), { problem: problems.isBlank, remedy: kind.remedy });
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
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const cell = readCell(value);
    const remedy = (cell.kind === 'text' ? kind.textRemedy : undefined) ?? kind.remedy;
    throw errorAt(placeIn(name, grid, row, column), refusal(cell, remedy));
  }
  const refused = kind.refuse(value);
  if (refused !== null) throw errorAt(placeIn(name, grid, row, column), refused);
  return value;
}
