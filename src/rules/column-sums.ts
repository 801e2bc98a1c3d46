import type { Decimal } from '../money/decimal';
import type { AmountCell, AmountTable } from '../template/submission';
import { sumOf, valueOf } from './amounts';
import { accuracyOf, mayBeSum } from './rounding';
import { blocksOf, LAYOUTS, type Total, type TotalsLayout } from './totals';

/** A total as it stands in a column, beside what its rows make, in tkr. */
export interface ColumnSum {
  readonly total: Total;
  /** The column's place among the table's. */
  readonly column: number;
  readonly cell: AmountCell;
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly fits: boolean;
}

/** The totals and subtotals that a table without columns of rates (`withoutRates`) states, by its likeliest layout. */
export function columnSums(table: AmountTable): readonly ColumnSum[] {
  const accuracy = accuracyOf(table);
  // An amount that cannot be read leaves every sum of its column in doubt.
  const readable = table.columns.flatMap((_, column) =>
    table.rows.some(({ amounts }) => amounts[column]?.amount.kind === 'unreadable') ? [] : [column],
  );
  const blocks = blocksOf(table);
  const sumsBy = (layout: TotalsLayout): readonly ColumnSum[] =>
    readable.flatMap((column) =>
      layout(blocks, column).flatMap((total) => judge(total, column, accuracy) ?? []),
    );
  return likeliest(sumsBy);
}

/** The sums by the layout in which most of them come out right; by that of rules.md unless another one beats it. */
function likeliest(sumsBy: (layout: TotalsLayout) => readonly ColumnSum[]): readonly ColumnSum[] {
  let best: readonly ColumnSum[] = [];
  let most = -1;
  for (const layout of LAYOUTS) {
    const sums = sumsBy(layout);
    const right = sums.filter(({ fits }) => fits).length;
    if (right > most) [best, most] = [sums, right];
    if (right > 0 && right === sums.length) break;
  }
  return best;
}

function judge(total: Total, column: number, accuracy: Decimal): ColumnSum | null {
  const cell = total.total.amounts[column];
  const stated = cell && valueOf(cell.amount);
  if (!cell || !stated) return null;
  const addends = total.parts.flatMap(({ amounts }) => {
    const addend = amounts[column];
    return (addend && valueOf(addend.amount)) ?? [];
  });
  const sum = sumOf(addends);
  const fits = mayBeSum(stated, sum, addends.length, accuracy);
  return { total, column, cell, stated, sum, fits };
}
