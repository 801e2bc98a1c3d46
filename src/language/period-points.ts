import {
  ANY_MONTH,
  dateOfSerial,
  DAY,
  type Groups,
  isDay,
  isMonth,
  isoDay,
  MONTH,
  MONTH_NAME,
  monthOf,
  months,
  SHORT_YEAR,
  type Span,
  weeks,
  weeksIn,
  YEAR,
  yearOf,
} from './calendar';

/** A date, week, month, quarter, season or year as people write it. */
export interface Point {
  /** Null where it says none: "mars", "Q1". */
  readonly year: number | null;
  /** The days it may mean in its own year or, where it has none, in the one given. */
  readonly spanIn: (year: number) => Span;
}

interface Taken {
  readonly point: Point;
  readonly rest: string;
}

const END = '(?![a-zà-öø-ɏ\\d])';
/** A year in two digits, but not the first part of another date: "jan-15 mars", "mars 24-28". */
const SHORT = `${SHORT_YEAR}(?! ?(?:${ANY_MONTH}${END}|[.:/-] ?\\d{1,2}(?!\\d)))`;
/** "Q1 2024", "Q1-2024", "Q1, 2024", "HT24", "mars -24"; the year may be missing. */
const OF_YEAR = `(?:(?:[ /-]| -|, ?| av )?(?:${YEAR}|${SHORT.replace('<year>', '<short>')}))?`;
/** "Slutet av 2024" is some time in 2024. */
const QUALIFIER = [
  '(?:i |vid )?(?:början|mitten|slutet) (?:av|på)|(?:års|månads)skiftet',
  'under|hela|ca\\.?|cirka|omkring|preliminärt|prel\\.?|senast|den|i|år',
].join('|');
const QUALIFIERS = new RegExp(`^(?:(?:${QUALIFIER}) )*`);

type Read = (groups: Groups) => Point | null;

/** The year, written with four digits or with two. */
const yearIn = (groups: Groups): number | null =>
  yearOf(groups['year'] === undefined ? { year: groups['short'] } : groups);

function point(year: number | null, spanIn: (year: number) => Span): Point {
  return { year, spanIn: (other) => spanIn(year ?? other) };
}

const oneDay = (date: string): Span => ({ from: date, to: date });

const day: Read = (groups) => {
  const [year, month, date] = [yearIn(groups), monthOf(groups), Number(groups['day'])];
  return isDay(year, month, date) ? point(year, (own) => oneDay(isoDay(own, month, date))) : null;
};

const month: Read = (groups) => point(yearIn(groups), (own) => months(own, monthOf(groups), monthOf(groups)));

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde'];

/** Parts of a year that are counted: quarters, tertials, halves. */
const counted =
  (monthsInEach: number): Read =>
  (groups) => {
    const { number = '' } = groups;
    const last = (ORDINALS.indexOf(number) + 1 || Number(number)) * monthsInEach;
    return point(yearIn(groups), (own) => months(own, last - monthsInEach + 1, last));
  };

/** Wide bounds: nobody says to the day when the autumn begins. */
const season =
  (first: number, last: number): Read =>
  (groups) =>
    point(yearIn(groups), (own) => months(own, first, last));

/** "2023" or "2023/24"; the second year may be written with two digits. */
const years: Read = ({ year = '', second = year }) => {
  const last = `${year.slice(0, 4 - second.length)}${second}`;
  if (last < year) return null;
  return point(Number(year), () => ({ from: `${year}-01-01`, to: `${last}-12-31` }));
};

/** "V. 40 2024", "vecka 12-20 2024". */
const week: Read = (groups) => {
  const year = yearIn(groups);
  const [first, last] = [Number(groups['number']), Number(groups['last'] ?? groups['number'])];
  const isWeek = first >= 1 && first <= last && last <= (year === null ? 53 : weeksIn(year));
  return isWeek ? point(year, (own) => weeks(own, first, last)) : null;
};

/** "240630"; "202406" is a month. */
const sixDigits: Read = (groups) => {
  const { year = '', month: first = '', day: last = '' } = groups;
  const asDay = day(groups);
  const number = Number(last);
  if (asDay !== null || year !== '20' || !isMonth(number)) return asDay;
  return point(Number(year + first), (own) => months(own, number, number));
};

const serial: Read = ({ serial: written }) => {
  const date = dateOfSerial(Number(written));
  return date === null ? null : point(Number(date.slice(0, 4)), () => oneDay(date));
};

const at = (pattern: string): RegExp => new RegExp(`^${pattern}${END}`, 'u');

type Patterns = readonly (readonly [RegExp, Read])[];

/** The finest first: a date begins like a month, a month like a year. */
const IN_FIGURES: Patterns = [
  [at(`${YEAR}([-/.])${MONTH}\\2${DAY}(?: \\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?)?`), day],
  [at(`${YEAR}(?<month>\\d\\d)(?<day>\\d\\d)`), day],
  [at(`${SHORT_YEAR}(?<month>\\d\\d)(?<day>\\d\\d)`), sixDigits],
  [at(`${SHORT_YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)`), day],
  [at(`${DAY}/${MONTH}(?:[ /-]${YEAR})?`), day],
  [at(`${DAY}\\.${MONTH}\\.${YEAR}`), day],
  [at(`${DAY}(?::?[ea])? ${MONTH_NAME}${OF_YEAR}`), day],
  [at(`${YEAR}-(?<month>0[1-9]|1[0-2])`), month],
  [at(`${YEAR}[ ,-]{0,2}(?:v\\.?|w|vecka) ?(?<number>\\d{1,2})`), week],
  [at(`${YEAR}[ -]?(?:q|kv\\.?|kvartal) ?(?<number>[1-4])`), counted(3)],
  [at(`${YEAR}/(?<second>(?:19|20)?\\d\\d)`), years],
  [at(`${YEAR}-(?<second>1[3-9]|[2-9]\\d)`), years],
  [at(YEAR), years],
  [at('(?<serial>\\d{5})(?:[,.]\\d+)?'), serial],
];

const IN_WORDS: Patterns = [
  [at(`(?:v\\.?|vecka|veckorna) ?(?<number>\\d{1,2})(?: ?- ?(?<last>\\d{1,2})(?!\\d))?${OF_YEAR}`), week],
  [at(`${MONTH_NAME}${OF_YEAR}`), month],
  [at(`(?:q|kv\\.?|kvartal) ?(?<number>[1-4])${OF_YEAR}`), counted(3)],
  [at(`(?<number>${ORDINALS.join('|')}) kvartalet${OF_YEAR}`), counted(3)],
  [at(`(?:t|tertial) ?(?<number>[1-3])${OF_YEAR}`), counted(4)],
  [at(`(?:h|halvår) ?(?<number>[12])${OF_YEAR}`), counted(6)],
  [at(`(?<number>första|andra) halvåret${OF_YEAR}`), counted(6)],
  [at(`(?:vår(?:en|terminen)?|vt)${OF_YEAR}`), season(1, 6)],
  [at(`sommar(?:en)?${OF_YEAR}`), season(5, 9)],
  [at(`(?:höst(?:en|terminen)?|ht)${OF_YEAR}`), season(7, 12)],
  [at(`vinter(?:n)?${OF_YEAR}`), season(1, 12)],
];

/** The point that a text in lower case begins with, and what follows it; null when it begins with none. */
export function takePoint(text: string): Taken | null {
  const bare = text.replace(QUALIFIERS, '');
  for (const [pattern, read] of /^\d/.test(bare) ? IN_FIGURES : IN_WORDS) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const found = read(match.groups ?? {});
    return found === null ? null : { point: found, rest: bare.slice(match[0].length) };
  }
  return null;
}
