import { lettersOnly, wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import type { AmountRow, AmountTable } from '../template/submission';

/** A remark of no more words that other rows bear too sorts the rows, e.g. "pågående initiativ" or "HR". */
const LONGEST_CATEGORY = 2;

/**
 * Makes a function that says whether a row of the table is commented in the row itself. No comment are a figure
 * ("2.0"), a placeholder, the name of a service, which stands there in a table with two columns of names, and a few words
 * that other rows bear too. Wrong on: a column of short, differing facts ("Anna Ek", "Q3"), which is taken for comments.
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
