import type { Place } from '../../recognise/submission';
import { parseCellAddress } from '../../workbook/address';

const TEXTS = /"[^"]*"/g;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*`;
const CELLS = new RegExp(String.raw`(?<![\p{L}\p{N}_.])(${CELL})(?::(${CELL}))?(?![\p{L}\p{N}_(])`, 'giu');
const COLUMNS = /(?<![\p{L}\p{N}_.$])\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_(])/giu;
const ROWS = /(?<![\p{L}\p{N}_.$])\$?([1-9]\d*):\$?([1-9]\d*)(?![\p{L}\p{N}_(])/giu;

/**
 * Whether a formula names a cell, alone or in a range, whatever sheet it names it of: a formula that it goes into must not
 * in turn be summed there. Wrong on: a cell that it reaches through another cell's formula, a name, or OFFSET and INDIRECT, which
 * is missed.
 */
export function refersTo(formula: string, { row, column }: Place): boolean {
  const bare = formula.replace(TEXTS, '');
  const isIn = (at: number, one: number, other: number): boolean =>
    at >= Math.min(one, other) && at <= Math.max(one, other);
  const inCells = [...bare.matchAll(CELLS)].some(([, from = '', to = from]) => {
    const [first, last] = [parseCellAddress(from), parseCellAddress(to)];
    if (first === null || last === null) return false;
    return isIn(row, first.row, last.row) && isIn(column, first.column, last.column);
  });
  const inColumns = [...bare.matchAll(COLUMNS)].some(([, from = '', to = '']) => {
    const [first, last] = [parseCellAddress(`${from}1`), parseCellAddress(`${to}1`)];
    return first !== null && last !== null && isIn(column, first.column, last.column);
  });
  const inRows = [...bare.matchAll(ROWS)].some(([, from, to]) => isIn(row + 1, Number(from), Number(to)));
  return inCells || inColumns || inRows;
}
