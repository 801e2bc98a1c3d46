import { Decimal } from '../money/decimal';
import type { AmountTable } from '../template/submission';

/** A typed figure with more decimals than this was calculated, not chosen; nobody sees them in the sheet. */
const MOST_DECIMALS_SHOWN = 2;

/**
 * The accuracy of a table: the finest power of ten that its amounts show (1, 10, 100 … tkr). A stated figure stands for
 * any value within half a unit of it (rules.md). Zeros show no accuracy. Figures calculated by a formula, or with a long tail of
 * decimals, are taken to be shown in whole tkr. Of some columns alone, by their order, where they are named.
 */
export function accuracyOf({ rows }: AmountTable, columns?: readonly number[]): Decimal {
  let finest = Infinity;
  for (const { amounts } of rows) {
    for (const { amount, cell } of columns?.flatMap((at) => amounts[at] ?? []) ?? amounts) {
      if ((amount.kind !== 'number' && amount.kind !== 'text') || amount.value.isZero()) continue;
      const exponent = lastDigit(amount.value);
      const isTyped = cell.formula === undefined && exponent >= -MOST_DECIMALS_SHOWN;
      finest = Math.min(finest, isTyped ? exponent : Math.max(0, exponent));
    }
  }
  return new Decimal(10).pow(Number.isFinite(finest) ? finest : 0);
}

/**
 * Whether a stated total may be the sum of so many addends: it lies no farther from it than half a unit of accuracy for
 * each of them and for itself.
 */
export function mayBeSum(stated: Decimal, sum: Decimal, addends: number, accuracy: Decimal): boolean {
  return (
    stated.equals(sum) ||
    stated
      .minus(sum)
      .abs()
      .lessThanOrEqualTo(accuracy.times(addends + 1).div(2))
  );
}

/** The power of ten of the last digit that is not zero: 12 300 → 2, 0,25 → -2. */
function lastDigit(value: Decimal): number {
  return value.e - value.precision() + 1;
}
