import { rememberOf } from '../language/by-key';
import { type Decimal, sumOf } from '../money/decimal';
import type { AmountCell, AmountTable } from '../recognise/submission';
import { type Addend, addendsOf, createRestFinder, type RestFinder } from './rests';
import { accuracyOf, accuracyOfTotals, isChosen, mayBeSum, valueOf } from './sums';
import {
  blocksOf,
  LAYOUTS,
  type Total,
  totalsOfPeriods,
  type TotalsLayout,
  totalsWithoutGrandTotal,
} from './totals';

/** A total as it stands in a column, beside what its rows make, in tkr. */
export interface ColumnSum {
  readonly total: Total;
  /** The column's place among the table's. */
  readonly column: number;
  readonly cell: AmountCell;
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly fits: boolean;
  /** What the visible rows make, where some of the summed ones are hidden; null where none is. */
  readonly visible: { readonly sum: Decimal; readonly fits: boolean } | null;
}

/** The totals and subtotals that a table without columns of rates (`withoutRates`) states, by its likeliest layout. */
export const columnSums = rememberOf((table: AmountTable): readonly ColumnSum[] => {
  const accuracy = accuracyOf(table);
  const tolerance = { accuracy, ofTotals: accuracyOfTotals(table, accuracy) };
  // An amount that cannot be read leaves every sum of its column in doubt.
  const readable = table.columns.flatMap((_, column) =>
    table.rows.some(({ kind, amounts }) => kind !== 'other' && amounts[column]?.amount.kind === 'unreadable')
      ? []
      : [column],
  );
  const blocks = blocksOf(table);
  const restsOf = createRestFinder(table);
  const sumsBy = (layout: TotalsLayout): readonly ColumnSum[] =>
    readable.flatMap((column) =>
      layout(blocks, column).flatMap((total) => judge(total, column, tolerance, restsOf) ?? []),
    );
  const ofPeriods = totalsOfPeriods(table);
  if (ofPeriods.length === 0) return likeliest(sumsBy);
  // Beside the totals of years those of services are all there is.
  return [...sumsBy(() => ofPeriods), ...sumsBy(totalsWithoutGrandTotal)];
});

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

interface Tolerance {
  readonly accuracy: Decimal;
  /** Of the totals, where they are typed in whole units over rows with decimals. */
  readonly ofTotals: Decimal | null;
}

function judge(total: Total, column: number, tolerance: Tolerance, restsOf: RestFinder): ColumnSum | null {
  const cell = total.total.amounts[column];
  const stated = cell && valueOf(cell.amount);
  if (!cell || !stated) return null;
  const addends = addendsOf(total.parts, column);
  const sum = sumOf(addends.map(({ value }) => value));
  const mayBe = (of: Decimal, count: number): boolean => mayBeTotal(stated, of, count, cell, tolerance);
  const shown = addends.filter(({ row }) => !row.isHidden);
  const visible = sumOf(shown.map(({ value }) => value));
  const fits =
    mayBe(sum, addends.length) ||
    mayBe(withTakenOff(addends), addends.length) ||
    restsOf(column).some((rest) => {
      const others = addends.filter(({ row }) => row !== rest);
      return others.length < addends.length && mayBe(sumOf(others.map(({ value }) => value)), others.length);
    });
  return {
    ...{ total, column, cell, stated, sum, fits },
    visible: shown.length === addends.length ? null : { sum: visible, fits: mayBe(visible, shown.length) },
  };
}

function mayBeTotal(
  stated: Decimal,
  sum: Decimal,
  addends: number,
  { cell }: AmountCell,
  { accuracy, ofTotals }: Tolerance,
): boolean {
  if (mayBeSum(stated, sum, addends, accuracy)) return true;
  if (ofTotals === null || !isChosen(cell)) return false;
  return stated.minus(sum).abs().lessThanOrEqualTo(ofTotals.div(2));
}

/** "Avgår: intäkter 500" is taken off, though nothing but the words says so. */
const withTakenOff = (addends: readonly Addend[]): Decimal =>
  sumOf(
    addends.map(({ row, value }) =>
      row.kind === 'adjustment' && value.isPositive() ? value.negated() : value,
    ),
  );
