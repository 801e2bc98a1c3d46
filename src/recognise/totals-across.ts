import { sumOf } from '../money/decimal';
import { isRoundedSum } from './rounded-sum';
import type { AmountRow, AmountTable } from './submission';

/** So many columns, and so large a share of them, must show that a total is of several tables. */
const FEWEST_COLUMNS = 2;
const MOST = 2 / 3;

/**
 * The tables in which a second total straight below the first ("Total förvaltning och utveckling") is known for the sum
 * of that one and of the totals of the tables above on the sheet, whose columns stand in the same places.
 * Wrong on: a total across tables that is wrong in most of its columns, which is tried as one of its own table.
 */
export const withTotalsAcross = (tables: readonly AmountTable[]): readonly AmountTable[] =>
  tables.map((table, at) => {
    const { rows } = table;
    const [own, across] = rows.filter(({ kind }) => kind === 'total').slice(-2);
    if (own === undefined || across === undefined || holdsData(rows, own)) return table;
    const above = tables
      .slice(0, at)
      .filter((each) => haveSameColumns(each, table))
      .flatMap((each) => each.rows.findLast(({ kind }) => kind === 'total') ?? []);
    const sums = [...above, own];
    if (above.length === 0 || !isSumOf(across, sums)) return table;
    return { ...table, rows: rows.map((row) => (row === across ? { ...row, kind: 'other', sums } : row)) };
  });

/** Whether a total has rows that it could sum below another. */
const holdsData = (rows: readonly AmountRow[], above: AmountRow): boolean =>
  rows.slice(rows.indexOf(above) + 1).some(({ kind }) => kind === 'data' || kind === 'adjustment');

const haveSameColumns = (one: AmountTable, other: AmountTable): boolean =>
  one.sheet === other.sheet &&
  one.unit === other.unit &&
  one.columns.length === other.columns.length &&
  one.columns.every(({ column }, at) => column === other.columns[at]?.column);

function isSumOf(total: AmountRow, rows: readonly AmountRow[]): boolean {
  const results = total.amounts.flatMap(({ amount }, at) => {
    const addends = rows.flatMap(({ amounts }) => {
      const part = amounts[at]?.amount;
      return part && 'value' in part ? [part.value] : [];
    });
    if (!('value' in amount) || amount.value.isZero() || addends.length < rows.length) return [];
    return [amount.value.equals(sumOf(addends)) || isRoundedSum(amount.value, addends)];
  });
  const fitting = results.filter(Boolean).length;
  return fitting >= FEWEST_COLUMNS && fitting >= results.length * MOST;
}
