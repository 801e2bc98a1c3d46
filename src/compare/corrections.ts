import type { Correction, Corrections } from '../findings/corrections';
import { lettersOnly } from '../language/normalise';
import type { Pairing } from './pairing';

/** Takes out of what is to be paired what has been corrected of its kind: paired as was said, or set apart. */
export function corrected<Item>(
  { pairs, left, right }: Pairing<Item>,
  all: Corrections,
  kind: Correction['kind'],
  labelOf: (item: Item) => string,
): { readonly pairing: Pairing<Item>; readonly apart: Pick<Pairing<Item>, 'left' | 'right'> } {
  // A row of costs may bear the name of an insats.
  const corrections = all.filter((correction) => correction.kind === kind);
  if (corrections.length === 0) return { pairing: { pairs, left, right }, apart: { left: [], right: [] } };
  const keyed = (items: readonly Item[]): ReadonlyMap<string, Item> =>
    new Map(items.toReversed().map((item) => [lettersOnly(labelOf(item)), item]));
  const [ours, theirs] = [keyed(left), keyed(right)];
  const [fromLeft, fromRight] = [new Set<Item>(), new Set<Item>()];
  const [apartLeft, apartRight] = [new Set<Item>(), new Set<Item>()];
  const more = corrections.flatMap((correction) => {
    const one = correction.left === null ? undefined : ours.get(lettersOnly(correction.left));
    const other = correction.right === null ? undefined : theirs.get(lettersOnly(correction.right));
    if (one && other && !fromLeft.has(one) && !fromRight.has(other)) {
      fromLeft.add(one);
      fromRight.add(other);
      return [{ left: one, right: other, isLikely: false }];
    }
    if (one && correction.right === null) apartLeft.add(one);
    if (other && correction.left === null) apartRight.add(other);
    return [];
  });
  const isApart = (item: Item): boolean =>
    (apartLeft.has(item) && !fromLeft.has(item)) || (apartRight.has(item) && !fromRight.has(item));
  const isOpen = (item: Item): boolean => !fromLeft.has(item) && !fromRight.has(item) && !isApart(item);
  return {
    pairing: { pairs: [...pairs, ...more], left: left.filter(isOpen), right: right.filter(isOpen) },
    apart: { left: left.filter(isApart), right: right.filter(isApart) },
  };
}
