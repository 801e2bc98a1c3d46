import type { Decimal } from '../money/decimal';
import { errorAt, type Place } from './messages';
import { problems } from './problems';
import { remedies } from './remedies';

/** A result as the number that Excel gets; an error at `place` when it is beyond what Excel can hold. */
export function toExcel(value: Decimal, place: () => Place): number {
  const number = value.toNumber();
  if (!Number.isFinite(number)) {
    throw errorAt(place(), { problem: problems.isTooLarge, remedy: remedies.checkNumbers });
  }
  // Turns -0 into 0.
  return number + 0;
}
