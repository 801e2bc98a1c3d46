import { Decimal } from './decimal';
import { plainNumber } from './plain-number';

/** Reads digits with separators, if they can be read in one way only; else null. */
export function readNumber(digits: string): Decimal | null {
  const plain = plainNumber(digits);
  return plain === null ? null : new Decimal(plain);
}
