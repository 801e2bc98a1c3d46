import type { Localized } from '../language/localized';
import { collapseSpaces, lettersOnly, wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import type { AmountRow, AmountTable } from '../recognise/submission';

/** How a row of a table is called in a message: by its label, or by its place when it has none. */
export function rowName({ label, row }: AmountRow): Localized {
  const own = label.replace(/:$/, '');
  return own === ''
    ? { sv: `Delsumman på rad ${row + 1}`, en: `The subtotal in row ${row + 1}` }
    : { sv: own, en: own };
}

/** A remark of no more words that other rows bear too sorts the rows, e.g. "pågående initiativ" or "HR". */
const LONGEST_CATEGORY = 2;

/**
 * Makes a function that says whether a row of the table is commented in the row itself. No comment are a figure
 * ("2.0"), a placeholder, the name of a service, which stands there in a table with two columns of names, and a few
 * words that other rows bear too. Wrong on: a column of short, differing facts ("Anna Ek", "Q3"), which is taken for
 * comments.
 */
export function createRowComments(
  { rows }: AmountTable,
  services: readonly string[],
): (row: AmountRow) => boolean {
  const names = new Set(services.map(lettersOnly));
  const bearers = new Map<string, number>();
  for (const remark of rows.flatMap(({ remarks }) => remarks)) {
    bearers.set(remark, (bearers.get(remark) ?? 0) + 1);
  }
  const isCategory = (remark: string): boolean =>
    (bearers.get(remark) ?? 0) > 1 && wordsOnly(remark).split(' ').length <= LONGEST_CATEGORY;
  return ({ remarks }) =>
    remarks.some(
      (remark) =>
        /\p{Letter}/u.test(remark) &&
        !isPlaceholder(remark) &&
        !names.has(lettersOnly(remark)) &&
        !isCategory(remark),
    );
}

/** Rows that follow each other, the last one included; counted from zero. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Rows from the top down drawn together: 4, 5, 6, 9 are 4–6 and 9. */
export function rowRuns(rows: readonly number[]): readonly RowRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

const HYPHEN_IN_WORD = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;

/** The names that a row bears whose money is not yet for anything. */
const NAMES = [
  // "pott", "utvecklingspott", "potter för digitalisering"
  /(?<!\p{L})(?!kompott|jackpott)\p{L}*pott(?:en|er|erna)?(?!\p{L})/u,
  // "ospec.", "ospecificerat", "ospecade initiativ"
  /(?<!\p{L})ospec/u,
  /(?<!\p{L})(?:ej|inte|icke|ännu ej|ännu inte)(?: ännu| närmare)? spec(?:ificer|ad|\.|(?!\p{L}))/u,
  /(?<!\p{L})ambitions ?(?:anpassning|justering)/u,
];

/**
 * Whether a row is called a pott: "Digitalisering, pott", "Utvecklingspott", "ospec. initiativ", "Nya tjänster
 * (ej specificerade)", "Ambitionsanpassning 2024", also hyphenated ("Ambitions-anpassning").
 */
export function isPott(label: string): boolean {
  const plain = collapseSpaces(label)
    .toLowerCase()
    .replace(/-\s+(?=anpassning|justering)/g, '')
    .replace(HYPHEN_IN_WORD, '');
  return NAMES.some((name) => name.test(plain));
}
