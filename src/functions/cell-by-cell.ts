import { isBlank, placeIn, mapFilled, type Grid } from './cells';
import type { Fault, Result, ResultCell } from './custom-function';
import { CellError, cellErrorAt, InputError } from './input-error';
import { messages } from './messages';
import type { NumberKind } from './number-kinds';
import { isNumberOf, refusalAt } from './parameters';

/** Gives a number, infinite where it is too large, or why there is none. */
type Calculate = (value: number, row: number, column: number) => number | CellError;

/**
 * One result for each number of a range, in a range of the same shape: a blank cell stays blank, and one that cannot be
 * calculated gives its own error.
 */
export function numberByNumber(
  name: string,
  grid: Grid,
  kind: NumberKind,
  fault: Fault,
  calculate: Calculate,
): Result {
  return mapFilled<ResultCell>(grid, '', (value, row, column) => {
    const result = isNumberOf(value, kind) ? calculate(value, row, column) : null;
    if (typeof result === 'number' && Number.isFinite(result)) return result;
    if (result === null && isBlank(value)) return '';
    if (typeof result === 'number') return fault(tooLarge(name, grid, row, column));
    return fault(result ?? unreadable(name, grid, row, column, kind));
  });
}

export const unreadable = (
  name: string,
  grid: Grid,
  row: number,
  column: number,
  kind: NumberKind,
): CellError => cellErrorAt(placeIn(name, grid, row, column), refusalAt(grid, row, column, kind));

export const tooLarge = (name: string, grid: Grid, row: number, column: number): CellError =>
  cellErrorAt(placeIn(name, grid, row, column), messages.isTooLarge);

/** What a reading gives, or why one cell of the result has nothing to be calculated from. */
export function orCellError<Value>(read: () => Value): Value | CellError {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return new CellError(error.text, error.argument);
    throw error;
  }
}
