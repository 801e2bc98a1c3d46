import { Decimal } from '../money/decimal';
import { findAmounts } from '../money/find-amounts';
import { toPlainText } from '../money/plain-text';
import { projectPart } from '../money/project-part';
import { statedUnit } from '../money/stated-unit';
import { toTkr, type Unit } from '../money/unit';
import type { FieldValue } from '../template/submission';
import { sumOf } from './amounts';

/** "2024-2026 3 500 tkr", "500 tkr 2024 och framåt": for several years, of which no part is one year's for sure. */
const PERIOD =
  /(?:19|20)\d\d(?: ?[-/] ?(?:19|20)?\d\d(?![\d-])| ?(?:,|&|och|samt|till|t\.?o\.?m\.?) ?(?:(?:19|20)\d\d|framåt|senare))/i;
const OF_WHICH = /varav|därav/i;

/** The unit of a budget's amounts that state none: what its label says, "Total projektbudget (mnkr)", else that of the workbook. */
export function budgetUnit({ label }: FieldValue, workbookUnit: Unit): Unit {
  return statedUnit(label.text) ?? workbookUnit;
}

/**
 * What a project's budget asks for in a year, in tkr: the amounts dated that year; else, where nothing is dated,
 * the whole. Null where that cannot be told: no amount, a whole for several years, several amounts that are neither a
 * whole and its parts nor dated. Wrong on: a budget without a year whose money is meant for later years.
 */
export function amountOfYear(field: FieldValue, year: number, workbookUnit: Unit): Decimal | null {
  const { cell, text } = field;
  const unit = budgetUnit(field, workbookUnit);
  if (cell.type === 'number') return toTkr(new Decimal(cell.value), unit);
  const amounts = findAmounts(text, unit);
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
