import type { Amount } from '../money/amount';
import { type Decimal, sumOf } from '../money/decimal';
import { readAmountText } from '../money/read-amount';
import type { Unit } from '../money/unit';
import type { AmountCell, AmountColumn, AmountRow, AmountTable } from '../recognise/submission';
import { ownHeader } from './columns';
import { addendsOf, type Whole, wholesOf } from './rests';
import { accuracyOf, mayBeSum, valueOf } from './sums';

/** A stated part, or whole, that its rows contradict. */
export interface WrongPart {
  /**
   * `stated`: "varav 6 600 nedan" is not what the rows below make; `parts`: a row is not what its parts make, as it is
   * in the other columns; `larger`: a part is more than what it is a part of.
   */
  readonly kind: 'stated' | 'parts' | 'larger';
  readonly row: AmountRow;
  readonly column: number;
  /** Where it stands. */
  readonly cell: AmountCell;
  readonly found: Decimal;
  /** What the parts make, or the whole that the part is larger than. */
  readonly expected: Decimal;
  /** The cells that it is held against. */
  readonly against: readonly AmountCell[];
}

/** So many columns must show that the parts are all there is, and so large a share of those compared. */
const FEWEST_COLUMNS = 2;
const SHARE = 2 / 3;
/** So many units for each part must a row be, else rounding alone makes it fit. */
const TELLING = 5;

/**
 * The parts of a table, told in rows, in columns or in an amount's text, that contradict what they are parts of. Parts
 * need not be all there is: that they are, several columns must show.
 */
export function wrongParts(table: AmountTable, partWords: readonly string[]): readonly WrongPart[] {
  const accuracy = accuracyOf(table);
  const wholes = wholesOf(table).filter(({ whole }) => whole.kind !== 'group' && whole.kind !== 'other');
  return [
    ...wholes.flatMap((whole) => [
      ...inText(whole, table, partWords, accuracy),
      ...inRows(whole, table, accuracy),
      ...largerRows(whole),
    ]),
    ...largerColumns(table, partWords),
  ];
}

function inText(
  { whole, parts }: Whole,
  { columns }: AmountTable,
  partWords: readonly string[],
  accuracy: Decimal,
): readonly WrongPart[] {
  return whole.amounts.flatMap((cell, column): WrongPart[] => {
    const found = statedPart(cell.amount, partWords, columns[column]?.unit);
    const addends = addendsOf(parts, column);
    if (found === null || addends.length === 0) return [];
    const expected = sumOf(addends.map(({ value }) => value));
    if (mayBeSum(found, expected, addends.length, accuracy)) return [];
    return [{ kind: 'stated', row: whole, column, cell, found, expected, against: cellsOf(parts, column) }];
  });
}

/** No amount's text that tells a part is longer. */
const LONGEST = 200;
/** "6 600 tkr", "6,6 mnkr", "6600". */
const FIGURE = /^[\s:]*(\d{1,3}(?:[ .,]?\d{1,3}){0,5}\s?(?:tkr|mnkr|mkr|kr)?)(?![\p{L}\d])/iu;
const YEAR = /^(?:19|20)\d\d$/;

/** What the text of an amount says that the rows below are of it: "12 000 tkr varav 6 600 tkr nedan*". */
function statedPart(amount: Amount, partWords: readonly string[], unit: Unit | undefined): Decimal | null {
  if (amount.kind !== 'text' || amount.text.length > LONGEST) return null;
  const text = amount.text.toLowerCase();
  if (!/nedan|\*\s*$/.test(text)) return null;
  const after = partWords.flatMap((word) => text.split(`${word} `).slice(1));
  const [figure] = after.flatMap((rest) => FIGURE.exec(rest)?.[1] ?? []);
  if (figure === undefined || YEAR.test(figure.trim())) return null;
  return valueOf(readAmountText(figure, unit));
}

function inRows({ whole, parts }: Whole, { columns }: AmountTable, accuracy: Decimal): readonly WrongPart[] {
  const compared = columns.flatMap((_, column) => {
    const cell = whole.amounts[column];
    const found = cell && valueOf(cell.amount);
    const addends = addendsOf(parts, column).filter(({ value }) => !value.isZero());
    if (!cell || !found || addends.length < 2) return [];
    if (found.abs().lessThan(accuracy.times(TELLING * addends.length))) return [];
    const expected = sumOf(addends.map(({ value }) => value));
    return [{ column, cell, found, expected, fits: mayBeSum(found, expected, addends.length, accuracy) }];
  });
  const fitting = compared.filter(({ fits }) => fits).length;
  if (fitting < FEWEST_COLUMNS || fitting < compared.length * SHARE) return [];
  return compared
    .filter(({ fits }) => !fits)
    .map(({ column, cell, found, expected }) => ({
      ...{ kind: 'parts' as const, row: whole, column, cell, found, expected },
      against: cellsOf(parts, column),
    }));
}

function largerRows({ whole, parts }: Whole): readonly WrongPart[] {
  return parts.flatMap((row) =>
    row.amounts.flatMap((cell, column) => {
      const of = whole.amounts[column];
      return of ? larger(row, column, cell, of) : [];
    }),
  );
}

/** "Prognos 2024 | varav personal": a column of parts and the nearest before it that is none. */
function largerColumns({ columns, rows }: AmountTable, partWords: readonly string[]): readonly WrongPart[] {
  const isPart = (column: AmountColumn): boolean =>
    partWords.some((word) => ownHeader(column).toLowerCase().startsWith(`${word} `));
  const pairs = columns.flatMap((column, at) => {
    const whole = columns.findLastIndex((other, index) => index < at && !isPart(other));
    return isPart(column) && whole >= 0 ? [{ part: at, whole }] : [];
  });
  if (pairs.length === 0) return [];
  return rows.flatMap((row) =>
    pairs.flatMap(({ part, whole }) => {
      const [cell, of] = [row.amounts[part], row.amounts[whole]];
      return cell && of ? larger(row, part, cell, of) : [];
    }),
  );
}

/** A part of a cost that is more than the cost, in the same direction. */
function larger(row: AmountRow, column: number, cell: AmountCell, of: AmountCell): readonly WrongPart[] {
  const [found, expected] = [valueOf(cell.amount), valueOf(of.amount)];
  if (!found || !expected || expected.isZero() || found.isNegative() !== expected.isNegative()) return [];
  if (found.abs().lessThanOrEqualTo(expected.abs())) return [];
  return [{ kind: 'larger', row, column, cell, found, expected, against: [of] }];
}

const cellsOf = (rows: readonly AmountRow[], column: number): readonly AmountCell[] =>
  rows.flatMap(({ amounts }) => amounts[column] ?? []);
