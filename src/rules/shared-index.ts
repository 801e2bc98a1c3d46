import type { Decimal } from '../money/decimal';

/** A row's amount before and after indexing, in tkr. */
export interface Step {
  readonly base: Decimal;
  readonly forecast: Decimal;
}

const FEWEST_ROWS = 3;
const SHARE = 2 / 3;

/** An index is stated in tenths of a per cent. */
const INDEX_DECIMALS = 3;

/**
 * Whether a forecast is its base raised by the index, as far as two figures of this accuracy can tell: each
 * stands for any value within half a unit.
 */
export function follows({ base, forecast }: Step, index: Decimal, accuracy: Decimal): boolean {
  const slack = accuracy.div(2).times(index.abs().plus(2));
  return forecast.minus(raise(base, index)).abs().lessThanOrEqualTo(slack);
}

export function raise(base: Decimal, index: Decimal): Decimal {
  return base.times(index.plus(1));
}

/** The index that at least three of the rows and two thirds of them share (rules.md); null when there is none. */
export function sharedIndex(steps: readonly Step[], accuracy: Decimal): Decimal | null {
  let best: Decimal | null = null;
  let most = 0;
  for (const candidate of candidates(steps)) {
    const count = steps.filter((step) => follows(step, candidate, accuracy)).length;
    if (count > most) [best, most] = [candidate, count];
  }
  return most >= FEWEST_ROWS && most >= steps.length * SHARE ? best : null;
}

/** Each row's own index, those of the largest rows first: their rounding blurs it least. */
function candidates(steps: readonly Step[]): readonly Decimal[] {
  const own = [...steps]
    .sort((left, right) => right.base.abs().comparedTo(left.base.abs()))
    .map(({ base, forecast }) => forecast.div(base).minus(1).toDecimalPlaces(INDEX_DECIMALS))
    .filter((index) => !index.isZero());
  return [...new Map(own.map((index) => [index.toString(), index])).values()];
}
