import { append } from '../language/by-key';
import { bestAssignment, type Edge } from './assignment';

/** Which items of two lists are the same thing, and which have no counterpart; the same whichever list comes first. */
export interface Pairing<Item> {
  readonly pairs: readonly Pair<Item>[];
  /** Those of the left list that have no counterpart, in its order; and those of the right. */
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

export interface Pair<Item> {
  readonly left: Item;
  readonly right: Item;
  /** Paired by likeness alone: told as a guess. */
  readonly isLikely: boolean;
}

/** Nothing is paired yet. */
export const unpaired = <Item>(left: readonly Item[], right: readonly Item[]): Pairing<Item> => ({
  pairs: [],
  left,
  right,
});

/**
 * Pairs what is left by a key that only one item on each side bears. Items that bear several keys, which lead to
 * different items, are left to the next way of pairing; so are those whose key is "".
 */
export function pairByKey<Item>(
  { pairs, left, right }: Pairing<Item>,
  keysOf: (item: Item) => readonly string[],
): Pairing<Item> {
  const theirs = ownersByKey(right, keysOf);
  const ofLeft = new Map<number, Set<number>>();
  const ofRight = new Map<number, Set<number>>();
  for (const [key, [own, ...others]] of ownersByKey(left, keysOf)) {
    const [other, ...more] = theirs.get(key) ?? [];
    if (own === undefined || other === undefined || others.length > 0 || more.length > 0) continue;
    ofLeft.set(own, (ofLeft.get(own) ?? new Set()).add(other));
    ofRight.set(other, (ofRight.get(other) ?? new Set()).add(own));
  }
  const found = [...ofLeft].flatMap(([own, others]): [number, number][] => {
    const [other = -1] = others;
    return others.size === 1 && ofRight.get(other)?.size === 1 ? [[own, other]] : [];
  });
  return withPairs({ pairs, left, right }, found, () => false);
}

/** Pairs what is left and bears the same key, the first with the first: for what nothing else tells apart. */
export function pairInOrder<Item>(
  { pairs, left, right }: Pairing<Item>,
  keyOf: (item: Item) => string,
): Pairing<Item> {
  const theirs = ownersByKey(right, (item) => [keyOf(item)]);
  const found = [...ownersByKey(left, (item) => [keyOf(item)])].flatMap(([key, own]) =>
    own.flatMap((each, at): [number, number][] => {
      const other = theirs.get(key)?.[at];
      return other === undefined ? [] : [[each, other]];
    }),
  );
  return withPairs({ pairs, left, right }, found, () => false);
}

/** Pairs what is left so that the pairs are most alike in all; edges go from places in `left` to places in `right`. */
export function pairByLikeness<Item>(
  { pairs, left, right }: Pairing<Item>,
  edges: readonly Edge[],
  isLikely: (one: Item, other: Item) => boolean = () => true,
): Pairing<Item> {
  return withPairs({ pairs, left, right }, bestAssignment(edges), isLikely);
}

function withPairs<Item>(
  { pairs, left, right }: Pairing<Item>,
  found: readonly (readonly [number, number])[],
  isLikely: (one: Item, other: Item) => boolean,
): Pairing<Item> {
  if (found.length === 0) return { pairs, left, right };
  const [own, others] = [new Set(found.map(([at]) => at)), new Set(found.map(([, at]) => at))];
  const more = found.flatMap(([at, to]): Pair<Item>[] => {
    const [one, other] = [left[at], right[to]];
    return one === undefined || other === undefined
      ? []
      : [{ left: one, right: other, isLikely: isLikely(one, other) }];
  });
  return {
    pairs: [...pairs, ...more],
    left: left.filter((_, at) => !own.has(at)),
    right: right.filter((_, at) => !others.has(at)),
  };
}

function ownersByKey<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  items.forEach((item, at) => {
    for (const key of new Set(keysOf(item))) if (key !== '') append(owners, key, at);
  });
  return owners;
}
