/** Whole days as ISO dates, "2024-06-30", which sort as text, and the parts that people write them in. */

/** The first and the last day of something; both belong to it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A leap year is granted where the year is not known. */
const SOME_LEAP_YEAR = 2000;

/** How many days a month (1–12) has. */
export function daysIn(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? SOME_LEAP_YEAR, month, 0)).getUTCDate();
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** Whether there is such a day; the year may be unknown. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return isMonth(month) && day >= 1 && day <= daysIn(year, month);
}

export function isoDay(year: number, month: number, day: number): string {
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** From the first day of one month to the last day of another in the same year. */
export function months(year: number, first: number, last: number): Span {
  return { from: isoDay(year, first, 1), to: isoDay(year, last, daysIn(year, last)) };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The Monday of the first week of a year: the one that holds the 4th of January. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const daysFromMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - daysFromMonday * MILLISECONDS_A_DAY;
}

/** How many weeks a year has, by ISO 8601: 52 or 53. */
export const weeksIn = (year: number): number =>
  Math.round((firstMonday(year + 1) - firstMonday(year)) / (7 * MILLISECONDS_A_DAY));

/** From the Monday of one week (ISO 8601) to the Sunday of another in the same year. */
export function weeks(year: number, first: number, last: number): Span {
  const dayAt = (days: number): string =>
    new Date(firstMonday(year) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  return { from: dayAt((first - 1) * 7), to: dayAt(last * 7 - 1) };
}

const FIRST_SERIAL_DAY = Date.UTC(1899, 11, 30);

/** From 1990 to 2100; other numbers are no dates. */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 73415;

/** The day that Excel holds as a serial number, 45292 → "2024-01-01"; null for a number that is no likely date. */
export function dateOfSerial(serial: number): string | null {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return null;
  return new Date(FIRST_SERIAL_DAY + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

// Sources of patterns for the parts of a written date, each with a group of its own name.
export const YEAR = '(?<year>(?:19|20)\\d\\d)';
/** Of our time, in two digits. */
export const SHORT_YEAR = '(?<year>[23]\\d)';
export const MONTH = '(?<month>\\d{1,2})';
export const DAY = '(?<day>\\d{1,2})';

const NAMES = [
  ...['jan(?:uari)?', 'feb(?:ruari)?', 'mars?', 'apr(?:il)?', 'maj', 'juni?', 'juli?'],
  ...['aug(?:usti)?', 'sept?(?:ember)?', 'okt(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
];
/** A month by its name, whole or cut short: "mars", "dec." */
export const MONTH_NAME = `(?<month>(?:${NAMES.join('|')})\\.?)`;
/** The same without a group. */
export const ANY_MONTH = `(?:${NAMES.join('|')})`;

/** What the groups of a pattern caught; undefined for one that is missing. */
export type Groups = Readonly<Partial<Record<string, string>>>;

const namePatterns = NAMES.map((name) => new RegExp(`^${name}\\.?$`, 'i'));

/** A month by its name or number: "mars" and "03" → 3. */
export function monthOf({ month = '' }: Groups): number {
  return namePatterns.findIndex((pattern) => pattern.test(month)) + 1 || Number(month);
}

/** The year, or null where none is written; two digits are of this century. */
export function yearOf({ year }: Groups): number | null {
  if (year === undefined) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
