import type { Decimal } from './decimal';
import { fromTkr, type Unit } from './unit';

/** Writes an amount in tkr as Swedes do, in tkr or another unit, all its decimals shown: "77 587", "-21 200", "4 781,25". */
export function formatAmount(value: Decimal, unit: Unit = 'tkr'): string {
  const [whole = '', decimals] = fromTkr(value, unit).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
