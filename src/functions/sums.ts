import { Decimal } from '../money/decimal';
import { errorAt } from './messages';
import { SUM_TOLERANCE } from './number-kinds';
import { problems } from './problems';
import { remedies } from './remedies';

/** Shares or weights of one whole, as decimals; an error when they do not sum to 1. */
export function partsOfOne(argument: string, parts: readonly number[]): Decimal[] {
  const decimals = parts.map((part) => new Decimal(part));
  const sum = decimals.reduce((total, part) => total.plus(part), new Decimal(0));
  if (sum.minus(1).abs().gt(SUM_TOLERANCE)) {
    throw errorAt({ argument }, { problem: problems.doesNotSumToOne(sum), remedy: remedies.mendSum });
  }
  return decimals;
}

/** An error when a list has another length than the one it belongs to. */
export function assertAsMany(
  argument: string,
  values: readonly unknown[],
  other: string,
  otherCount: number,
): void {
  if (values.length !== otherCount) {
    const problem = problems.hasWrongCount(values.length, other, otherCount);
    throw errorAt({ argument }, { problem, remedy: remedies.giveAsMany });
  }
}
