import { Decimal, roundLikeExcel } from '../money/decimal';

/** A kind of cost: its yearly index and its part of the whole, both as shares (0,033 is 3,3 %). */
export interface Kostnadsslag {
  readonly index: Decimal;
  readonly andel: Decimal;
}

/** What an amount is multiplied by to move it `years` ahead: (1 + Σ andel·index)^years. */
export function indexFactor(kostnadsslag: readonly Kostnadsslag[], years: number): Decimal {
  const index = kostnadsslag.reduce((sum, slag) => sum.plus(slag.andel.times(slag.index)), new Decimal(0));
  return index.plus(1).pow(years);
}

/** An amount in another year's prices; `decimals` null leaves it unrounded. */
export function indexUpprakning(amount: Decimal | number, factor: Decimal, decimals: number | null): Decimal {
  const indexed = factor.times(amount);
  return decimals === null ? indexed : roundLikeExcel(indexed, decimals);
}
