import {
  DAY,
  daysIn,
  type Groups,
  isDay,
  isMonth,
  MONTH,
  MONTH_NAME,
  monthOf,
  SHORT_YEAR,
  weeksIn,
  YEAR,
  yearOf,
} from './calendar';
import { collapseSpaces } from './normalise';
import { findReversedPeriod, readPeriod } from './read-period';

/** A written date that no calendar has. */
export interface ImpossibleDate {
  /** As it stands in the text. */
  readonly text: string;
  readonly why:
    | { readonly kind: 'month'; readonly month: number }
    | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly days: number }
    | { readonly kind: 'quarter'; readonly quarter: number }
    | { readonly kind: 'week'; readonly year: number; readonly weeks: number };
}

type Why = ImpossibleDate['why'] | null;

const DASH = '[-\\u2010-\\u2015\\u2212]';
/** Weeks are counted past 31: "v. 45 november" is no date. */
const NO_WEEK = `(?<!(?:^|[^a-zà-öø-ɏ])(?:v|vecka|veckorna)\\.? ?(?:\\d+ ?(?:${DASH}|och|/) ?)?)`;
const ALONE = '(?<![a-zà-öø-ɏ\\d/.])';
/** Where a day may begin; asked first, since what must not stand before it takes longer to tell. */
const DIGIT = '(?=\\d)';

const PATTERNS: readonly (readonly [RegExp, (groups: Groups) => Why])[] = [
  [new RegExp(`(?<!\\d)${YEAR}(${DASH}|[/.])${MONTH}\\2${DAY}(?!\\d)`, 'gu'), judgeDay],
  [
    new RegExp(`${DIGIT}${NO_WEEK}${ALONE}${DAY}([/.])${MONTH}(?: |\\2|${DASH})${YEAR}(?!\\d)`, 'giu'),
    // "12/31 2024" may be an American date.
    (groups) => (isDay(yearOf(groups), Number(groups['day']), monthOf(groups)) ? null : judgeDay(groups)),
  ],
  [
    new RegExp(
      `${DIGIT}${NO_WEEK}${ALONE}${DAY}(?::?[ea])? ${MONTH_NAME}(?: ${YEAR})?(?![a-zà-öø-ɏ\\d])`,
      'giu',
    ),
    judgeDay,
  ],
  [
    new RegExp(`(?<![a-zà-öø-ɏ\\d])(?:Q|kvartal) ?(?<quarter>\\d)[ /-]?${YEAR}(?!\\d)`, 'giu'),
    ({ quarter = '' }) => (/[1-4]/.test(quarter) ? null : { kind: 'quarter', quarter: Number(quarter) }),
  ],
  [new RegExp(`(?<![\\d.,/-])${YEAR}(?<month>\\d\\d)(?<day>\\d\\d)(?!\\d)`, 'gu'), judgeDay],
  [new RegExp(`(?<![\\d.,/-])${SHORT_YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`, 'gu'), judgeShort],
  [
    new RegExp(`(?<![a-zà-öø-ɏ\\d])(?:v\\.?|vecka) ?(?<week>\\d{1,2})(?: |-|, ?)${YEAR}(?!\\d)`, 'giu'),
    judgeWeek,
  ],
];

/** A schedule that is nothing but one or two of six digits: elsewhere they may be any number. */
const SIX_DIGITS = /^\d{6}(?: ?[-\u2010-\u2015\u2212] ?\d{6})?$/;
const SIX_DIGIT_DATE = new RegExp(`(?<!\\d)${SHORT_YEAR}(?<month>\\d\\d)(?<day>\\d\\d)(?!\\d)`, 'gu');

/** A month by its number; "2024-25" is two years. */
const MONTH_OF_YEAR = new RegExp(
  `(?<!\\d)${YEAR}(?<parting>[-/])(?<month>\\d\\d)(?!\\d|[-/]\\d\\d(?!\\d))`,
  'gu',
);

/**
 * The dates in a text that cannot be: "2023-12-32", "2023-02-30", "31/11 2024", "30 februari", "Q5 2024",
 * "v. 54 2024"; "240631" where the whole text is such a date or two, and "2024-13" where it is a schedule with months.
 * A day of February without a year is granted its 29th.
 */
export function findImpossibleDates(text: string): readonly ImpossibleDate[] {
  if (!/\d/.test(text)) return [];
  const plain = collapseSpaces(text);
  const patterns = SIX_DIGITS.test(plain) ? [[SIX_DIGIT_DATE, judgeShort] as const] : PATTERNS;
  const found = patterns.flatMap(([pattern, judge]) =>
    [...plain.matchAll(pattern)].flatMap((match): ImpossibleDate[] => {
      const why = judge(match.groups ?? {});
      return why === null ? [] : [{ text: match[0], why }];
    }),
  );
  return [...found, ...findImpossibleMonths(plain)];
}

/** "2024-13" may be the number of a document too: it is a month where the text would be a schedule with another. */
function findImpossibleMonths(plain: string): readonly ImpossibleDate[] {
  const found: ImpossibleDate[] = [];
  const mended = plain.replace(MONTH_OF_YEAR, (text, year: string, _, digits: string) => {
    const month = Number(digits);
    const isYear = month > Number(year.slice(2));
    if (isMonth(month) || isYear) return text;
    found.push({ text, why: { kind: 'month', month } });
    return `${year}-01`;
  });
  if (found.length === 0) return [];
  return readPeriod(mended) === null && findReversedPeriod(mended) === null ? [] : found;
}

function judgeDay(groups: Groups): Why {
  const [year, month, day] = [yearOf(groups), monthOf(groups), Number(groups['day'])];
  if (!isMonth(month)) return { kind: 'month', month };
  return isDay(year, month, day) ? null : { kind: 'day', year, month, days: daysIn(year, month) };
}

/** "24-06-31"; "31-12-24" and "202406" are dates in another order or a month. */
function judgeShort(groups: Groups): Why {
  const [first, second, third] = [groups['year'], groups['month'], groups['day']].map(Number);
  if (first === undefined || second === undefined || third === undefined) return null;
  const isMonthOf20 = first === 20 && isMonth(third);
  const otherwise = isDay(null, second, first) || isDay(null, first, second) || isMonthOf20;
  return otherwise && !isMonth(second) ? null : judgeDay(groups);
}

function judgeWeek(groups: Groups): Why {
  const year = yearOf(groups) ?? 0;
  const week = Number(groups['week']);
  return week >= 1 && week <= weeksIn(year) ? null : { kind: 'week', year, weeks: weeksIn(year) };
}
