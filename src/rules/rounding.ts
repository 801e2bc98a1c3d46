import { Decimal } from '../money/decimal';
import type { AmountTable } from '../template/submission';

/** A typed figure with more decimals than this was calculated, not chosen; nobody sees them in the sheet. */
const MOST_DECIMALS_SHOWN = 2;

/**
 * The accuracy of a table: the finest power of ten that its amounts show (1, 10, 100 … tkr). A stated figure stands for
 * any value within half a unit of it (rules.md). Zeros show no accuracy. Figures calculated by a formula, or with a long tail of
 * decimals, are taken to be shown in whole tkr.
 */
export function accuracyOf({ rows }: AmountTable): Decimal {
  const exponents = rows
    .flatMap(({ amounts }) => amounts)
    .flatMap(({ amount, cell }) => {
      if ((amount.kind !== 'number' && amount.kind !== 'text') || amount.value.isZero()) return [];
      const exponent = lastDigit(amount.value);
      return [
        cell.formula === undefined && exponent >= -MOST_DECIMALS_SHOWN ? exponent : Math.max(0, exponent),
      ];
    });
  return new Decimal(10).pow(exponents.length === 0 ? 0 : Math.min(...exponents));
}

/** How far a total may lie from its addends: half a unit of accuracy for each of them and for itself. */
export function tolerance(accuracy: Decimal, addends: number): Decimal {
  return accuracy.times(addends + 1).div(2);
}

/** The power of ten of the last digit that is not zero: 12 300 → 2, 0,25 → -2. */
function lastDigit(value: Decimal): number {
  return value.e - value.precision() + 1;
}
