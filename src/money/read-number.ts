import { Decimal } from './decimal';
import { plainKronor, plainNumber } from './plain-number';

/** Reads digits with separators, if they can be read in one way only; else null. Kronor have no thousandths. */
export function readNumber(digits: string, isKronor = false): Decimal | null {
  const plain = isKronor ? plainKronor(digits) : plainNumber(digits);
  return plain === null ? null : new Decimal(plain);
}
