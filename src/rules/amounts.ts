import type { Amount } from '../money/amount';
import { Decimal } from '../money/decimal';

/** The amount that was read, in tkr; null for a blank cell and for one that cannot be read. */
export function valueOf(amount: Amount): Decimal | null {
  return amount.kind === 'number' || amount.kind === 'text' ? amount.value : null;
}

export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((left, right) => left.plus(right), new Decimal(0));
}
