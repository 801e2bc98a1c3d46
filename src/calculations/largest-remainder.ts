import { Decimal, roundDown } from '../money/decimal';

/**
 * Quotas are compared by so many decimals, far below what any key can tell apart and above the error
 * of their calculation: quotas that are equal tie, however they were calculated.
 */
export const QUOTA_DECIMALS = 24;

/**
 * Hamilton's method: every quota rounded down to `decimals`, and the units then left over one each to the
 * largest remainders, ties to the earlier. `total` is what the quotas sum to and has no finer decimals;
 * nothing is negative.
 */
export function largestRemainder(total: Decimal, quotas: readonly Decimal[], decimals: number): Decimal[] {
  const parts: Decimal[] = [];
  const remainders: Decimal[] = [];
  let left = total;
  for (const quota of quotas) {
    const exact = quota.toDecimalPlaces(QUOTA_DECIMALS);
    const part = roundDown(exact, decimals);
    parts.push(part);
    remainders.push(exact.minus(part));
    left = left.minus(part);
  }
  const unit = new Decimal(10).pow(-decimals);
  for (const row of largestFirst(remainders).slice(0, left.div(unit).toNumber())) {
    parts[row] = (parts[row] as Decimal).plus(unit);
  }
  return parts;
}

/** The rows by falling remainder. Doubles settle most comparisons, and faster. */
function largestFirst(remainders: readonly Decimal[]): number[] {
  return remainders
    .map((remainder, row) => ({ row, remainder, about: remainder.toNumber() }))
    .sort((a, b) => b.about - a.about || b.remainder.comparedTo(a.remainder))
    .map(({ row }) => row);
}
