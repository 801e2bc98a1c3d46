import { Decimal } from '../money/decimal';
import { findAmounts } from '../money/find-amounts';
import { toPlainText } from '../money/plain-text';
import { projectPart } from '../money/project-part';
import type { FieldValue } from '../template/submission';
import { sumOf } from './amounts';

/** "2024-2026 3 500 tkr", "500 tkr 2024 och framåt": for several years, of which no part is one year's for sure. */
const PERIOD =
  /(?:19|20)\d\d(?: ?[-/] ?(?:19|20)?\d\d(?![\d-])| ?(?:,|&|och|samt|till|t\.?o\.?m\.?) ?(?:(?:19|20)\d\d|framåt|senare))/i;
const OF_WHICH = /varav|därav/i;

/**
 * What a project's budget asks for in a year, in tkr: the amounts dated that year; else, where nothing is dated,
 * the whole. Null where that cannot be told: no amount, a whole for several years, several amounts that are neither a
 * whole and its parts nor dated. Wrong on: a budget without a year whose money is meant for later years.
 */
export function amountOfYear({ cell, text }: FieldValue, year: number): Decimal | null {
  if (cell.type === 'number') return new Decimal(cell.value);
  const amounts = findAmounts(text);
  const dated = amounts.filter((amount) => amount.year !== null);
  const ofYear = dated.filter((amount) => amount.year === year);
  if (ofYear.length > 0) return sumOf(ofYear.map(({ value }) => value));
  const [whole, ...parts] = amounts;
  if (!whole) return null;
  if (dated.length > 0) return dated.length === amounts.length ? new Decimal(0) : null;
  if (PERIOD.test(projectPart(toPlainText(text)))) return null;
  const isWhole =
    parts.length === 0 || OF_WHICH.test(text) || sumOf(parts.map(({ value }) => value)).equals(whole.value);
  return isWhole ? whole.value : null;
}
