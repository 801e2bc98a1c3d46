import { type Decimal, sumOf } from '../money/decimal';
import type { AmountCell, AmountRow, AmountTable, RowKind } from '../recognise/submission';
import { columnSums } from './column-sums';
import { type Parts, type RowSum, rowSums } from './row-sums';
import { accuracyOf, mayBeSum, valueOf } from './sums';

/** A reading that so many of the rows confirm is used to accuse the others. */
const SHARE = 2 / 3;

/** So few rows confirm and refute nothing. */
const FEW_ROWS = 2;

/** A row by one reading of one of its sums. */
interface JudgedRow {
  readonly row: AmountRow;
  readonly cell: AmountCell;
  /** Which column states the sum, by its order in the table. */
  readonly column: number;
  readonly parts: Parts;
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly fits: boolean;
}

/** A row whose parts do not make its stated sum. */
export interface WrongRow extends JudgedRow {
  /** A total that is right for its rows in every column concerned, and only carries on what is wrong in one of them. */
  readonly isCarried: boolean;
}

/** Rows of per cent and of nothing add up to nothing. */
const NOT_JUDGED: ReadonlySet<RowKind> = new Set(['other', 'spare', 'group']);

const isTotal = ({ kind }: AmountRow): boolean => kind === 'total' || kind === 'subtotal';

/**
 * The rows of a table without columns of rates whose parts do not make their stated sum. Which columns are meant is
 * told by the headers (`rowSums`); where they leave several readings, or one that is not plain, only those that two
 * thirds of the rows confirm are used. A plain one is used unless none of three rows or more confirms it: then the sum
 * holds something else. Totals have no vote.
 */
export function wrongRowSums(table: AmountTable, totalLabels: readonly string[]): readonly WrongRow[] {
  const sums = rowSums(table.columns, totalLabels);
  if (sums.length === 0) return [];
  const accuracy = accuracyOf(table);
  return sums.flatMap((rowSum) => {
    const [best, ...others] = usedReadings(rowSum, table, accuracy);
    if (!best) return [];
    const excused = new Set(others.flatMap((rows) => rows.filter(({ fits }) => fits).map(({ row }) => row)));
    return withCarried(
      best.filter(({ row, fits }) => !fits && !excused.has(row)),
      table,
    );
  });
}

function withCarried(wrong: readonly JudgedRow[], table: AmountTable): readonly WrongRow[] {
  const [totals, rows] = [wrong.filter(({ row }) => isTotal(row)), wrong.filter(({ row }) => !isTotal(row))];
  if (totals.length === 0 || rows.length === 0) return wrong.map((each) => ({ ...each, isCarried: false }));
  const right = new Set(columnSums(table).flatMap(({ fits, cell }) => (fits ? [cell] : [])));
  const isCarried = ({ row, column, parts }: JudgedRow): boolean =>
    [column, ...parts].every((at) => {
      const cell = row.amounts[at];
      return cell === undefined || cell.amount.kind === 'blank' || right.has(cell);
    });
  return wrong.map((each) => ({ ...each, isCarried: isTotal(each.row) && isCarried(each) }));
}

/** The rows by each reading that may accuse, the one that most rows confirm first; none when no row is to accuse. */
function usedReadings(
  { sum, readings, isPlain }: RowSum,
  table: AmountTable,
  accuracy: Decimal,
): readonly (readonly JudgedRow[])[] {
  const used: { readonly rows: readonly JudgedRow[]; readonly confirmed: number }[] = [];
  for (const parts of readings) {
    const rows = table.rows.flatMap((row) =>
      NOT_JUDGED.has(row.kind) ? [] : (judge(row, sum, parts, accuracy) ?? []),
    );
    if (rows.length === 0) continue;
    if (rows.every(({ fits }) => fits)) return [];
    const voters = rows.some(({ row }) => !isTotal(row)) ? rows.filter(({ row }) => !isTotal(row)) : rows;
    const confirmed = voters.filter(({ fits }) => fits).length;
    const isConfirmed = confirmed > 0 && confirmed >= voters.length * SHARE;
    const needsNone = isPlain && (confirmed > 0 || voters.length <= FEW_ROWS);
    if (isConfirmed || needsNone) used.push({ rows, confirmed });
  }
  return used.sort((left, right) => right.confirmed - left.confirmed).map(({ rows }) => rows);
}

function judge(row: AmountRow, sum: number, parts: Parts, accuracy: Decimal): JudgedRow | null {
  const cell = row.amounts[sum];
  const stated = cell && valueOf(cell.amount);
  const amounts = parts.flatMap((at) => row.amounts[at]?.amount ?? []);
  const addends = amounts.flatMap((amount) => valueOf(amount) ?? []);
  if (!cell || !stated || addends.length === 0 || amounts.some(({ kind }) => kind === 'unreadable'))
    return null;
  const total = sumOf(addends);
  // A row of nothing but zeros fits any reading, and tells none from another.
  if (stated.isZero() && addends.every((addend) => addend.isZero())) return null;
  const fits = mayBeSum(stated, total, addends.length, accuracy);
  return { row, cell, column: sum, parts, stated, sum: total, fits };
}
