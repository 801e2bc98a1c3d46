import { Decimal, sumOf } from '../money/decimal';

const TELLING = 20;

/** The sum itself, or within half a unit of the finest figure for each, where that is little beside the sum. */
export function isRoundedSum(stated: Decimal, addends: readonly Decimal[]): boolean {
  const gap = stated.minus(sumOf(addends)).abs();
  if (gap.isZero()) return true;
  const finest = Math.min(...[stated, ...addends].map((value) => value.e - value.precision() + 1));
  const slack = new Decimal(10)
    .pow(finest)
    .times(addends.length + 1)
    .div(2);
  return gap.lessThanOrEqualTo(slack) && slack.times(TELLING).lessThan(stated.abs());
}
