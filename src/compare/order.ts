import type { Submission } from '../recognise/submission';
import type { Difference } from './difference';

/** By the sheets and rows of the later workbook; what stands only in the earlier by its own. */
export function inOrder(
  differences: readonly Difference[],
  before: Submission,
  after: Submission,
): readonly Difference[] {
  const [ours, theirs] = [before, after].map(
    ({ sheets }) => new Map(sheets.map(({ name }, at) => [name, at])),
  );
  const keyOf = ({ left, right }: Difference): readonly [number, number, number] => {
    const place = (right ?? left)?.place;
    const order = (right ? theirs : ours)?.get(place?.sheet ?? '') ?? -1;
    return [order, place?.row ?? -1, place?.column ?? -1];
  };
  return differences
    .map((difference) => ({ difference, key: keyOf(difference) }))
    .sort((one, two) => one.key[0] - two.key[0] || one.key[1] - two.key[1] || one.key[2] - two.key[2])
    .map(({ difference }) => difference);
}
