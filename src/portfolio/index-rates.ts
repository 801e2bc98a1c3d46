import { rememberOf } from '../language/by-key';
import { Decimal } from '../money/decimal';
import { fromTkr } from '../money/unit';
import type { AmountCell, AmountTable } from '../recognise/submission';
import { forecastColumns, isIndexColumn } from './columns';
import { accuracyOf, lastUnit, mayBeSum, valueOf } from './sums';

/** A row's amount before and after indexing, in tkr. */
export interface Step {
  readonly base: Decimal;
  readonly forecast: Decimal;
}

const FEWEST_ROWS = 3;
const SHARE = 2 / 3;

/** An index is stated in tenths of a per cent, that is so many to the whole. */
const TENTHS = 1000;

/** Two quotients nearer each other than this differ only by the binary arithmetic of the search. */
const NOISE = 1e-12;

/**
 * Whether a forecast is its base raised by the index, as far as two figures of this accuracy can tell: each
 * stands for any value within half a unit.
 */
export function follows({ base, forecast }: Step, index: Decimal, accuracy: Decimal): boolean {
  const slack = accuracy.div(2).times(index.abs().plus(2));
  return forecast.minus(raise(base, index)).abs().lessThanOrEqualTo(slack);
}

/**
 * The same where nobody states the index: the row may sum rows that were rounded on their own, and a figure with fewer
 * digits than the table's others is rounded as it shows.
 */
export function mayFollow(step: Step, index: Decimal, accuracy: Decimal): boolean {
  const shown = Decimal.min(...[step.base, step.forecast].map(lastUnit));
  return follows(step, index, Decimal.max(accuracy.times(2), shown));
}

export function raise(base: Decimal, index: Decimal): Decimal {
  return base.times(index.plus(1));
}

/** Rounding explains no agreement of rows whose own index it blurs by less than this: a tenth of a percentage point. */
const SHARPEST = 0.001;

/**
 * The index that at least three of the rows and two thirds of them share, where rounding could hardly explain it: most
 * of the rows that share it are so large that any other index would show (rules.md); null when there is none.
 */
export function sharedIndex(steps: readonly Step[], accuracy: Decimal): Decimal | null {
  if (steps.length < FEWEST_ROWS) return null;
  const best = mostFollowed(steps, accuracy);
  if (best === null) return null;
  const following = steps.filter((step) => follows(step, best, accuracy));
  const isShared = following.length >= FEWEST_ROWS && following.length >= steps.length * SHARE;
  return isShared && following.filter((step) => isSharp(step, accuracy)).length * 2 > following.length
    ? best
    : null;
}

const isSharp = ({ base }: Step, accuracy: Decimal): boolean =>
  accuracy.div(base.abs()).lessThanOrEqualTo(SHARPEST);

/**
 * The rows' own index that most of them can follow; of several, that of the largest row, whose rounding blurs it
 * least. Each row follows the indexes of an interval, so those that follow a given index are the ones whose interval
 * begins before it less the ones whose interval ends before it: two searches in sorted lists instead of a look at
 * every row. The search is made in binary numbers for speed; what it finds is then counted exactly.
 */
function mostFollowed(steps: readonly Step[], accuracy: Decimal): Decimal | null {
  const half = accuracy.toNumber() / 2;
  const rows = steps.map(({ base, forecast }): OwnIndex => {
    const size = base.toNumber();
    return { own: forecast.toNumber() / size - 1, slack: half / Math.abs(size) };
  });
  const starts = Float64Array.from(rows, lowestFollowed).sort();
  const ends = Float64Array.from(rows, highestFollowed).sort();
  let best = 0;
  let most = 0;
  for (const tenths of candidates(rows)) {
    const count = countUpTo(starts, tenths / TENTHS + NOISE) - countUpTo(ends, tenths / TENTHS - NOISE);
    if (count > most) [best, most] = [tenths, count];
  }
  return most === 0 ? null : new Decimal(best).div(TENTHS);
}

/** A row's own index, and how much half a unit of accuracy is of its base. */
interface OwnIndex {
  readonly own: number;
  readonly slack: number;
}

/** The ends of the interval |own − i| ≤ slack · (|i| + 2). A base within half a unit of nothing follows any index. */
function lowestFollowed({ own, slack }: OwnIndex): number {
  const low = own - 2 * slack;
  return slack >= 1 ? -Infinity : low / (low < 0 ? 1 - slack : 1 + slack);
}

function highestFollowed({ own, slack }: OwnIndex): number {
  const high = own + 2 * slack;
  return slack >= 1 ? Infinity : high / (high < 0 ? 1 + slack : 1 - slack);
}

/** How many of the sorted values are no greater than the limit. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each row's own index in tenths of a per cent, those of the largest rows first. */
function candidates(rows: readonly OwnIndex[]): ReadonlySet<number> {
  const largestFirst = [...rows].sort((left, right) => left.slack - right.slack);
  return new Set(largestFirst.map(({ own }) => Math.round(own * TENTHS)).filter((tenths) => tenths !== 0));
}

/**
 * The table without the columns of index that hold rates, 3,3 or 0,033, where others hold amounts: a rate is neither
 * summed nor does it show how accurate the amounts are. It is a rate when two thirds of the forecasts are their
 * budget raised by it, and more of them than are their budget with it added. Wrong on: a table of one or two rows
 * around 100 tkr, where an amount and a per cent are alike.
 */
export const withoutRates = rememberOf((table: AmountTable): AmountTable => {
  const rates = table.columns.flatMap((column, at) =>
    isIndexColumn(column) && isRate(table, at) ? [at] : [],
  );
  if (rates.length === 0) return table;
  const isKept = (_: unknown, at: number): boolean => !rates.includes(at);
  return {
    ...table,
    columns: table.columns.filter(isKept),
    rows: table.rows.map((row) => ({ ...row, amounts: row.amounts.filter(isKept) })),
  };
});

function isRate(table: AmountTable, index: number): boolean {
  return forecastColumns(table.columns).some(({ base, forecast }) => {
    const accuracy = accuracyOf(table, [base, forecast]);
    // Amounts are known to be none after the first third of the rows.
    const allowed = table.rows.length * (1 - SHARE);
    let [judged, raised, added] = [0, 0, 0];
    for (const { kind, amounts } of table.rows) {
      const step = kind === 'data' && readStep(amounts, base, forecast);
      const amount = amounts[index] && valueOf(amounts[index].amount);
      if (!step || !amount || amount.isZero()) continue;
      const rate = fromTkr(amount, table.unit);
      judged += 1;
      if ([rate, rate.div(100)].some((share) => follows(step, share, accuracy))) raised += 1;
      if (mayBeSum(step.forecast, step.base.plus(amount), 2, accuracy)) added += 1;
      if (judged - raised > allowed) return false;
    }
    return raised > added && raised >= judged * SHARE;
  });
}

function readStep(amounts: readonly AmountCell[], base: number, forecast: number): Step | null {
  const [from, to] = [base, forecast].map((at) => amounts[at] && valueOf(amounts[at].amount));
  return from && to && !from.isZero() ? { base: from, forecast: to } : null;
}
