import { tellsOfChange } from '../language/headers';
import type { Decimal } from '../money/decimal';
import type { AmountCell, AmountColumn, AmountRow, AmountTable } from '../recognise/submission';
import { isIndexColumn, ownHeader } from './columns';
import { accuracyOf, mayBeSum, valueOf } from './sums';

/** No difference is of costs that stand farther off, in columns. */
const FARTHEST = 6;
/** So many rows, and so large a share of them, must be a difference before the others are accused. */
const FEWEST_ROWS = 2;
const SHARE = 2 / 3;

/** A row whose stated difference is not that of its two costs. */
export interface WrongDifference {
  readonly row: AmountRow;
  readonly cell: AmountCell;
  /** Columns by their order in the table: what is stated, from which is taken, and what. */
  readonly column: number;
  readonly from: number;
  readonly taken: number;
  readonly stated: Decimal;
  readonly difference: Decimal;
}

interface Judged extends WrongDifference {
  readonly fits: boolean;
}

/**
 * The rows of a table without columns of rates whose stated change ("Förändring", "Skillnad mot budget") is not the
 * difference of the two columns of which it is in most rows. A change of nothing tells of none, and totals are tried by
 * what they sum.
 */
export function wrongDifferences(table: AmountTable): readonly WrongDifference[] {
  const { columns } = table;
  const changes = columns.flatMap((column, at) => (isChange(column) ? [at] : []));
  if (changes.length === 0) return [];
  const accuracy = accuracyOf(table);
  return changes.flatMap((column) => {
    const costs = columns.flatMap((each, at) =>
      isCost(each) && Math.abs(at - column) <= FARTHEST ? [at] : [],
    );
    const pairs = costs.flatMap((from) => costs.map((taken) => ({ column, from, taken })));
    for (const pair of pairs.filter(({ from, taken }) => from !== taken)) {
      const judged = table.rows.flatMap((row) => judge(row, pair, accuracy) ?? []);
      const right = judged.filter(({ fits }) => fits).length;
      if (right >= FEWEST_ROWS && right >= judged.length * SHARE) return judged.filter(({ fits }) => !fits);
    }
    return [];
  });
}

const isChange = (column: AmountColumn): boolean =>
  tellsOfChange(ownHeader(column)) && !isIndexColumn(column);

const isCost = (column: AmountColumn): boolean =>
  !tellsOfChange(ownHeader(column)) && (column.state !== null || column.years.length > 0);

function judge(
  row: AmountRow,
  { column, from, taken }: Pick<WrongDifference, 'column' | 'from' | 'taken'>,
  accuracy: Decimal,
): Judged | null {
  const cell = row.amounts[column];
  const [stated, whole, part] = [column, from, taken].map((at) => {
    const amount = row.amounts[at]?.amount;
    return amount ? valueOf(amount) : null;
  });
  if (row.kind !== 'data' || !cell || !stated || stated.isZero() || !whole || !part) return null;
  const difference = whole.minus(part);
  return {
    ...{ row, cell, column, from, taken, stated, difference },
    fits: mayBeSum(stated, difference, 2, accuracy),
  };
}
