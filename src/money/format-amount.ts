import type { Decimal } from './decimal';

/** Writes an amount as Swedes do, all its decimals shown: "77 587", "-21 200", "4 781,25". */
export function formatAmount(value: Decimal): string {
  const [whole = '', decimals] = value.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
