import type { Language } from '../../language/localized';
import { Decimal } from '../../money/decimal';
import { showNumber } from '../messages';

/** A cell as Excel would show it; a share as a percentage where its column says so. */
export function showCell(value: number | string, language: Language, isPercent = false): string {
  if (typeof value === 'string') return value;
  if (!isPercent) return showNumber(value)[language];
  const percent = showNumber(new Decimal(value).times(100));
  return { sv: `${percent.sv} %`, en: `${percent.en}%` }[language];
}
