/** Sources of patterns for the parts of a written date, each with a group of its own name. */

export const YEAR = '(?<year>(?:19|20)\\d\\d)';
export const MONTH = '(?<month>\\d{1,2})';
export const DAY = '(?<day>\\d{1,2})';

const NAMES = [
  ...['jan(?:uari)?', 'feb(?:ruari)?', 'mars?', 'apr(?:il)?', 'maj', 'juni?', 'juli?'],
  ...['aug(?:usti)?', 'sept?(?:ember)?', 'okt(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
];
/** A month by its name, whole or cut short: "mars", "dec." */
export const MONTH_NAME = `(?<month>(?:${NAMES.join('|')})\\.?)`;

/** What the groups of a pattern caught; undefined for one that is missing. */
export type Groups = Readonly<Partial<Record<string, string>>>;

const namePatterns = NAMES.map((name) => new RegExp(`^${name}\\.?$`, 'i'));

/** A month by its name or number: "mars" and "03" → 3. */
export function monthOf({ month = '' }: Groups): number {
  return namePatterns.findIndex((pattern) => pattern.test(month)) + 1 || Number(month);
}

/** The year, or null where none is written. */
export function yearOf({ year }: Groups): number | null {
  return year === undefined ? null : Number(year);
}
