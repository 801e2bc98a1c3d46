import { rememberOf } from '../language/by-key';
import type { Decimal } from '../money/decimal';
import type { AmountCell, AmountRow, AmountTable, Submission } from '../recognise/submission';
import { type ColumnSum, columnSums } from './column-sums';
import { follows, type Step } from './index-rates';
import { type WrongRow, wrongRowSums } from './judged-rows';
import { accuracyOf, mayBeSum, valueOf } from './sums';
import { type IndexedTable, indexedTables, type TableIndex } from './table-indexes';

/** A cell that a wrong total and something else about its row both say is another value. */
export interface LikelySlip {
  readonly table: AmountTable;
  readonly row: AmountRow;
  readonly column: number;
  readonly cell: AmountCell;
  readonly stated: Decimal;
  /** What both imply, in tkr. */
  readonly implied: Decimal;
  readonly total: ColumnSum;
  /** The index that the row would follow, or the sum that it would make. */
  readonly because:
    | { readonly kind: 'index'; readonly index: TableIndex }
    | { readonly kind: 'rowSum'; readonly wrong: WrongRow };
}

/** So many units of a table's accuracy must a total be off: smaller slips agree with too much by chance. */
const FEWEST_UNITS = 5;

/**
 * The cells where a total that is off and the row's index, or the row's own sum, imply one and the same other value,
 * each the only such among the rows of its total. Worked out once for a submission.
 * Wrong on: two faults that happen to be of one size, of which one stands in the total itself.
 */
export const likelySlips = rememberOf((submission: Submission): readonly LikelySlip[] =>
  indexedTables(submission).flatMap((table) => slipsIn(table, submission.template.words.totals)),
);

function slipsIn({ table, indexes }: IndexedTable, totals: readonly string[]): readonly LikelySlip[] {
  const wrong = columnSums(table).filter(({ fits, visible }) => !fits && visible === null);
  if (wrong.length === 0) return [];
  const accuracy = accuracyOf(table);
  const wrongRows = wrongRowSums(table, totals);
  const least = accuracy.times(FEWEST_UNITS);
  const slips = wrong
    .filter(({ stated, sum }) => stated.minus(sum).abs().greaterThanOrEqualTo(least))
    .flatMap((total): LikelySlip[] => {
      const { column, stated, sum } = total;
      const candidates = total.total.parts.flatMap((row): LikelySlip[] => {
        const cell = row.amounts[column];
        const own = cell && valueOf(cell.amount);
        if (!cell || !own || own.isZero() || row.kind === 'subtotal' || row.kind === 'total') return [];
        const implied = own.plus(stated.minus(sum));
        const because = reasonFor(row, column, implied, { indexes, wrongRows, accuracy });
        const isLike = implied.isNegative() === own.isNegative() && !implied.isZero();
        return because && isLike ? [{ table, row, column, cell, stated: own, implied, total, because }] : [];
      });
      return candidates.length === 1 ? candidates : [];
    });
  // A grand total that carries on a subtotal's fault tells of the same cell.
  return slips.filter((slip, at) => slips.findIndex(({ cell }) => cell === slip.cell) === at);
}

interface Evidence {
  readonly indexes: readonly TableIndex[];
  readonly wrongRows: readonly WrongRow[];
  readonly accuracy: Decimal;
}

function reasonFor(
  row: AmountRow,
  column: number,
  implied: Decimal,
  { indexes, wrongRows, accuracy }: Evidence,
): LikelySlip['because'] | null {
  const index = indexes.find((each) => {
    const [before, after] = [stepOf(row, each), stepOf(row, each, column, implied)];
    const isConcerned = column === each.base || column === each.forecast;
    return (
      isConcerned &&
      before &&
      after &&
      !follows(before, each.index, accuracy) &&
      follows(after, each.index, accuracy)
    );
  });
  if (index) return { kind: 'index', index };
  const wrong = wrongRows.find((each) => each.row === row && isMended(each, column, implied, accuracy));
  return wrong ? { kind: 'rowSum', wrong } : null;
}

function stepOf(
  { amounts }: AmountRow,
  { base, forecast }: TableIndex,
  column = -1,
  value?: Decimal,
): Step | null {
  const [from, to] = [base, forecast].map((at) =>
    at === column ? value : amounts[at] && valueOf(amounts[at].amount),
  );
  return from && to && !from.isZero() ? { base: from, forecast: to } : null;
}

function isMended(
  { row, column: at, parts, stated, sum }: WrongRow,
  column: number,
  implied: Decimal,
  accuracy: Decimal,
): boolean {
  const cell = row.amounts[column];
  const own = cell && valueOf(cell.amount);
  if (!own) return false;
  if (column === at) return mayBeSum(implied, sum, parts.length, accuracy);
  return parts.includes(column) && mayBeSum(stated, sum.plus(implied.minus(own)), parts.length, accuracy);
}
