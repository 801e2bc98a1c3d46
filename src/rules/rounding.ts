import { Decimal } from '../money/decimal';
import type { Unit } from '../money/unit';
import type { AmountTable } from '../template/submission';

/** A typed figure with more decimals than this was calculated, not chosen; nobody sees them in the sheet. */
const MOST_DECIMALS_SHOWN = 2;

/** The finest power of ten, in tkr, that a figure in whole units shows; in larger units than tkr nobody writes so few digits. */
const WHOLE: Readonly<Record<Unit, number>> = { kr: -3, tkr: 0, mnkr: 0, mdkr: 0 };

/**
 * The accuracy of a table: the finest power of ten that its amounts show (1, 10, 100 … tkr). A stated figure stands for
 * any value within half a unit of it (rules.md). Zeros show no accuracy. Figures calculated by a formula, or with a long tail of
 * decimals, are taken to be shown in whole tkr, or kr in a table in kr. Of some columns alone, by their order, where they are named.
 */
export function accuracyOf({ rows, unit }: AmountTable, columns?: readonly number[]): Decimal {
  const whole = WHOLE[unit];
  let finest = Infinity;
  for (const { amounts } of rows) {
    for (const { amount, cell } of columns?.flatMap((at) => amounts[at] ?? []) ?? amounts) {
      if ((amount.kind !== 'number' && amount.kind !== 'text') || amount.value.isZero()) continue;
      const exponent = lastDigit(amount.value);
      const isTyped = cell.formula === undefined && exponent >= whole - MOST_DECIMALS_SHOWN;
      finest = Math.min(finest, isTyped ? exponent : Math.max(whole, exponent));
    }
  }
  return new Decimal(10).pow(Number.isFinite(finest) ? finest : whole);
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
