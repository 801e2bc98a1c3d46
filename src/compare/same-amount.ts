import { Decimal } from '../money/decimal';
import type { Amount } from '../money/amount';
import type { AmountTable } from '../recognise/submission';
import { accuracyOf, valueOf } from '../portfolio/sums';
import { textKey } from './same-text';

/** The accuracy to which one version of a table rounds what the other states in full; null where neither does. */
export type SharedRounding = Decimal | null;

const HALF = new Decimal(0.5);

/**
 * How coarsely one of two versions of a table is rounded, where it is: its accuracy is coarser than the other's, and
 * most of the other's figures are finer than it. A single figure that was made more precise is a change all the same.
 */
export function sharedRounding(one: AmountTable, other: AmountTable): SharedRounding {
  const [left, right] = [accuracyOf(one), accuracyOf(other)];
  if (left.equals(right)) return null;
  const [coarse, finer] = left.greaterThan(right) ? [left, other] : [right, one];
  const figures = finer.rows.flatMap(({ amounts }) =>
    amounts.flatMap(({ amount }) => valueOf(amount) ?? []).filter((value) => !value.isZero()),
  );
  const uneven = figures.filter((value) => !value.mod(coarse).isZero()).length;
  return uneven > 1 && uneven >= figures.length / 2 ? coarse : null;
}

/**
 * Whether two stated amounts may be the same figure: equal but for the decimals of a tkr that one of them leaves out,
 * or for the rounding of a whole table. Nothing and zero are two; an unreadable text is compared as a text.
 */
export function isSameAmount(one: Amount, other: Amount, rounding: SharedRounding = null): boolean {
  const [left, right] = [valueOf(one), valueOf(other)];
  if (left && right) return isSameValue(left, right, rounding);
  if (one.kind !== other.kind) return false;
  return (
    one.kind !== 'unreadable' || other.kind !== 'unreadable' || textKey(one.text) === textKey(other.text)
  );
}

export function isSameValue(left: Decimal, right: Decimal, rounding: SharedRounding = null): boolean {
  if (left.equals(right)) return true;
  const own = Decimal.max(accuracyOfFigure(left), accuracyOfFigure(right));
  const accuracy = rounding && rounding.greaterThan(own) ? rounding : own;
  return left.minus(right).abs().lessThanOrEqualTo(accuracy.times(HALF));
}

/** A figure stands for any value within half of its last decimal; of whole tkr every digit counts. */
const accuracyOfFigure = (value: Decimal): Decimal =>
  new Decimal(10).pow(-Math.max(0, value.decimalPlaces()));
