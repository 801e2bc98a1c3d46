import type { Decimal } from '../money/decimal';
import { roundLikeExcel, sumOf } from '../money/decimal';

/** A kind of cost: its yearly index and its part of the whole, both as shares (0,033 is 3,3 %). */
export interface Kostnadsslag {
  readonly index: Decimal;
  readonly andel: Decimal;
}

/** What an amount is multiplied by to move it `years` ahead: (1 + Σ andel·index)^years. */
export function indexFactor(kostnadsslag: readonly Kostnadsslag[], years: number): Decimal {
  const index = sumOf(kostnadsslag.map((slag) => slag.andel.times(slag.index)));
  return index.plus(1).pow(years);
}

/** An amount in another year's prices; `decimals` null leaves it unrounded. */
export function indexUpprakning(amount: Decimal | number, factor: Decimal, decimals: number | null): Decimal {
  const indexed = factor.times(amount);
  return decimals === null ? indexed : roundLikeExcel(indexed, decimals);
}
