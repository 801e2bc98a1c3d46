import { swedishErrors } from '../workbook/error-names';
import { englishErrors, englishNames, swedishNames } from './swedish-names';

/** "12 000", "-3,3", "3,3 %": a number as people type it in a Swedish Excel. */
const NUMBER = /^([+\-\u2212]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(,\d+)?(?:\s?(%))?$/;

/** What somebody has typed in a cell, in English as the spreadsheet wants it. */
export interface TypedValue {
  readonly text: string;
  /** The format that a Swedish Excel gives the cell with it; null where it gives none, or the spreadsheet does. */
  readonly format: string | null;
}

/**
 * A number, a truth or an error as people type it in a Swedish Excel. What is none of these comes back as it was.
 * Wrong on: "1.500", by which somebody may mean thousands; a Swedish Excel takes that for text too.
 */
export function toEnglishValue(typed: string): TypedValue {
  const trimmed = typed.trim().toUpperCase();
  const named = TRUTHS.includes(trimmed) ? englishNames.get(trimmed) : englishErrors.get(trimmed);
  if (named !== undefined) return { text: named, format: null };
  const [whole, sign = '', figures = '', decimals = '', percent = ''] = NUMBER.exec(trimmed) ?? [];
  if (whole === undefined) return { text: typed, format: null };
  const minus = MINUS.includes(sign) ? '-' : '';
  const text = `${minus}${figures.replace(/\s/g, '')}${decimals.replace(',', '.')}${percent}`;
  return { text, format: /\s/.test(figures) && percent === '' ? groupedFormat(decimals !== '') : null };
}

const TRUTHS = ['SANT', 'FALSKT'];
const MINUS = ['-', '\u2212'];

const groupedFormat = (hasDecimals: boolean): string => (hasDecimals ? '#,##0.00' : '#,##0');

/** As many figures as Excel shows of a number in a cell of no format. */
const FIGURES = 10;

/** A number as a Swedish Excel shows it in a cell of no format. */
export const shownNumber = (value: number): string =>
  typedNumber(Number.isInteger(value) ? value : Number(value.toPrecision(FIGURES)));

/** A number as a Swedish Excel shows it to be changed: all of it. */
export const typedNumber = (value: number): string => String(value).toUpperCase().replace('.', ',');

/** TRUE as a Swedish Excel shows it. */
export const shownTruth = (value: boolean): string => (value ? word('TRUE') : word('FALSE'));

const word = (english: string): string => swedishNames.get(english) ?? english;

/** An error as a Swedish Excel shows it; any other text as it is. */
export const shownError = (value: string): string => swedishErrors.get(value) ?? value;
