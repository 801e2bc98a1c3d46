import type { Amount } from './amount';
import { asExcelShows, Decimal } from './decimal';
import { toTkr, type Unit } from './unit';
import { readWritten } from './written-amount';

/** Reads an amount as people write it in a cell, in tkr; without a unit the number is in `bareUnit`, the sheet's. */
export function readAmountText(text: string, bareUnit: Unit = 'tkr'): Amount {
  const read = readWritten(text, bareUnit);
  if (read === 'blank') return { kind: 'blank' };
  if (typeof read === 'string') return { kind: 'unreadable', text, reason: read };
  return { kind: 'text', value: toTkr(new Decimal(read.number), read.unit), text };
}

/** The amount of a cell that Excel holds as a number in this unit, by the 15 digits that Excel shows. */
export function amountFromNumber(value: number, unit: Unit = 'tkr'): Amount {
  if (!Number.isFinite(value)) return { kind: 'unreadable', text: String(value), reason: 'noAmount' };
  return { kind: 'number', value: toTkr(asExcelShows(new Decimal(value)), unit) };
}
