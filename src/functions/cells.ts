import type { Localized } from '../language/localized';
import { errorAt, type Place } from './input-error';
import { messages, problems, remedies, withRemedy } from './messages';

/** A range as Excel hands it over: rows of cells of any kind. */
export type Grid = readonly (readonly unknown[])[];

/** What a cell holds, once known. */
type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'unknown' };

const ERROR_CODE = /^#(?:N\/A|[\p{Lu}\d/_]+[!?])$/u;

/** A blank cell arrives as null or "" on the web; on the desktop as 0, which cannot be told from a zero. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
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
  const [first] = rows;
  const columns = Array.isArray(first) ? first.length : 0;
  for (const cells of rows) {
    if (!Array.isArray(cells) || cells.length !== columns || columns === 0) {
      throw notRectangle(argument);
    }
  }
  if (rows.length === 0) throw notRectangle(argument);
  return rows as Grid;
}

function notRectangle(argument: string) {
  return errorAt({ argument }, messages.isNotRectangle);
}

/** "3 × 2": rows and columns. */
export function sizeOf(grid: Grid): string {
  return `${grid.length} × ${grid[0]?.length ?? 0}`;
}

/** An omitted argument, or a range with nothing in it. */
export function isOmitted(value: unknown): boolean {
  if (!Array.isArray(value)) return isBlank(value);
  return value.length > 0 && value.every((row) => Array.isArray(row) && row.length > 0 && row.every(isBlank));
}

/** Each cell changed, in a range of the same shape. Plain loops: a call may hold a million cells, or holes. */
export function mapCells<Cell, Value>(
  grid: readonly (readonly Cell[])[],
  change: (cell: Cell, row: number, column: number) => Value,
): Value[][] {
  const changed: Value[][] = [];
  for (const [row, cells] of grid.entries()) {
    const changedCells: Value[] = [];
    for (let column = 0; column < cells.length; column++) {
      changedCells.push(change(cells[column] as Cell, row, column));
    }
    changed.push(changedCells);
  }
  return changed;
}

/** The place of a cell, said with no more than the shape of its range calls for. */
export function placeIn(argument: string, grid: Grid, row: number, column: number): Place {
  return {
    argument,
    row: grid.length > 1 ? row + 1 : null,
    column: (grid[0]?.length ?? 0) > 1 ? column + 1 : null,
  };
}

/** Why a cell is not what was asked for, and what to do: a blank, an error value and so on. */
export function refusal(cell: Cell, remedy: Localized): Localized {
  switch (cell.kind) {
    case 'text':
      return withRemedy(problems.isText(cell.text), remedy);
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
