import type { Localized } from '../language/localized';
import { errorAt, type Place } from './input-error';
import { messages, problems, remedies, withRemedy } from './messages';

/** A range as Excel hands it over: rows of cells of any kind. */
export type Grid = readonly (readonly unknown[])[];

/** What a cell holds, once known. */
export type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'unknown' };

const ERROR_CODE = /^#(?:N\/A|[\p{Lu}\d/_]+[!?])$/u;

/** A blank cell arrives as null or "" on the web; on the desktop as 0, which cannot be told from a zero. */
export function isBlank(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'string' && value.trim() === '')
  );
}

export function readCell(value: unknown): Cell {
  if (isBlank(value)) return { kind: 'blank' };
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') {
    const text = value.trim();
    return ERROR_CODE.test(text) ? { kind: 'error', code: text } : { kind: 'text', text: value };
  }
  const code = errorCode(value);
  return code === null ? { kind: 'unknown' } : { kind: 'error', code };
}

/** The code of an error that Excel hands over as an object, e.g. "#N/A". */
function errorCode(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('code' in value)) return null;
  return typeof value.code === 'string' && ERROR_CODE.test(value.code) ? value.code : null;
}

/** An argument as rows and columns: one cell arrives bare or as a range of one. */
export function readGrid(argument: string, value: unknown): Grid {
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  const first = rows[0];
  const columns = Array.isArray(first) ? first.length : 0;
  if (columns === 0) throw notRectangle(argument);
  const grid = rows as Grid;
  if (rows.length === 1) return grid;
  const end = isWholeColumn(grid) ? filledRows(grid) : rows.length;
  for (let row = 0; row < end; row++) {
    const cells = rows[row];
    if (!Array.isArray(cells) || cells.length !== columns) throw notRectangle(argument);
  }
  return grid;
}

function notRectangle(argument: string) {
  return errorAt({ argument }, messages.isNotRectangle);
}

export const columnsIn = (grid: Grid): number => grid[0]?.length ?? 0;

/** "3 × 2": rows and columns. */
export function sizeOf(grid: Grid): string {
  return `${grid.length} × ${columnsIn(grid)}`;
}

export const isOneCell = (grid: Grid): boolean => grid.length === 1 && columnsIn(grid) === 1;

/** The rows of a sheet; a range with nearly as many is a whole column, or one but for its header. */
const WHOLE_COLUMN = 1_048_576 - 1000;

export const isWholeColumn = (grid: Grid): boolean => grid.length > WHOLE_COLUMN;

/** A million rows are looked through once for each call. */
const known = new WeakMap<Grid, number>();

/** How many rows a range has down to the last in which something stands. */
export function filledRows(grid: Grid): number {
  let filled = known.get(grid);
  if (filled === undefined) {
    filled = grid.length;
    while (filled > 0 && isBlankRow(grid[filled - 1])) filled -= 1;
    known.set(grid, filled);
  }
  return filled;
}

/** The blank that Excel mostly hands over is known without a further call: there may be a million of them. */
function isBlankRow(cells: unknown): boolean {
  if (!Array.isArray(cells)) return false;
  return cells.length === 1 ? cells[0] === '' || isBlank(cells[0]) : cells.every(isBlank);
}

/** A range of whole columns down to its last filled row; any other as it is. */
export const withoutBlankEnd = (grid: Grid): Grid => cutAlike([grid])[0];

/**
 * Ranges that belong together row by row: whole columns of the same height end at the last row in which something
 * stands in any of them, or so many rows after it.
 */
export function cutAlike<const Grids extends readonly (Grid | null)[]>(
  grids: Grids,
  blankRows = 0,
): { -readonly [At in keyof Grids]: Grids[At] } {
  const cut = grids.map((grid) => {
    if (grid === null || !isWholeColumn(grid)) return grid;
    const alike = grids.filter((other) => other?.length === grid.length) as readonly Grid[];
    return grid.slice(0, Math.max(1, ...alike.map(filledRows)) + blankRows);
  });
  return cut as { -readonly [At in keyof Grids]: Grids[At] };
}

/** An omitted argument, or a range with nothing in it. */
export const isOmitted = (value: unknown): boolean => holdsOnly(value, isBlank);

/** The same where a 0 says no more than a blank: on the desktop a blank cell arrives as 0. */
export const isOmittedOrZero = (value: unknown): boolean =>
  holdsOnly(value, (cell) => cell === 0 || isBlank(cell));

function holdsOnly(value: unknown, test: (cell: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return test(value);
  return value.length > 0 && value.every((row) => Array.isArray(row) && row.length > 0 && row.every(test));
}

/** Each cell changed, in a range of the same shape. Plain loops: a call may hold a million cells, or holes. */
export function mapCells<Cell, Value>(
  grid: readonly (readonly Cell[])[],
  change: (cell: Cell, row: number, column: number) => Value,
): Value[][] {
  const changed: Value[][] = [];
  for (let row = 0; row < grid.length; row++) changed.push(mapRow(grid[row] as readonly Cell[], row, change));
  return changed;
}

/** The same, of a range whose rows after the last filled one all give `blank`. */
export function mapFilled<Value>(
  grid: Grid,
  blank: Value,
  change: (cell: unknown, row: number, column: number) => Value,
): (readonly Value[])[] {
  const first = grid[0];
  // Of each of many calls for one cell, the way through a range would be the most of it.
  if (grid.length === 1 && first?.length === 1) return [[change(first[0], 0, 0)]];
  if (!isWholeColumn(grid)) return mapCells(grid, change);
  const changed: (readonly Value[])[] = mapCells(grid.slice(0, filledRows(grid)), change);
  return extended(
    changed,
    grid.length,
    Array.from({ length: columnsIn(grid) }, () => blank),
  );
}

/** As many rows as asked for, those that are missing all the same one. */
export function extended<Value>(
  rows: readonly (readonly Value[])[],
  length: number,
  row: readonly Value[],
): (readonly Value[])[] {
  if (rows.length >= length) return [...rows];
  const all = new Array<readonly Value[]>(length).fill(row);
  for (let at = 0; at < rows.length; at++) all[at] = rows[at] as readonly Value[];
  return all;
}

function mapRow<Cell, Value>(
  cells: readonly Cell[],
  row: number,
  change: (cell: Cell, row: number, column: number) => Value,
): Value[] {
  if (cells.length === 1) return [change(cells[0] as Cell, row, 0)];
  const changed: Value[] = [];
  for (let column = 0; column < cells.length; column++) {
    changed.push(change(cells[column] as Cell, row, column));
  }
  return changed;
}

/** The place of a cell, said with no more than the shape of its range calls for. */
export function placeIn(argument: string, grid: Grid, row: number, column: number): Place {
  return {
    argument,
    row: grid.length > 1 ? row + 1 : null,
    column: columnsIn(grid) > 1 ? column + 1 : null,
  };
}

/** Whether a text stands over figures (or, in a row, before them) and is no amount itself: "Antal anställda". */
export function isHeader(grid: Grid, row: number, column: number, text: string): boolean {
  if (/^[\s\d+−-]/u.test(text)) return false;
  const others =
    grid.length > 1
      ? row === 0 && grid.slice(1).map((cells) => cells[column])
      : column === 0 && (grid[0] ?? []).slice(1);
  return others !== false && others.some(isNumber) && others.every((cell) => isNumber(cell) || isBlank(cell));
}

const isNumber = (cell: unknown): boolean => typeof cell === 'number';

/** Why a cell is not what was asked for, and what to do: a blank, an error value and so on. */
export function refusal(cell: Cell, remedy: Localized): Localized {
  switch (cell.kind) {
    case 'text':
      return withRemedy(problems.isText(cell.text), remedy);
    case 'number':
      return withRemedy(problems.isNumber(cell.value), remedy);
    case 'boolean':
      return withRemedy(problems.isBoolean(cell.value), remedy);
    case 'error':
      return withRemedy(problems.isError(cell.code), remedies.mendCell);
    case 'blank':
      return withRemedy(problems.isBlank, remedy);
    default:
      return withRemedy(problems.isUnknown, remedy);
  }
}
