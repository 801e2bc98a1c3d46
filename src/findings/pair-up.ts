import { groupBy } from '../language/by-key';

/** How two are told to belong together: by the key of the one and of the other. */
type Keys<One, Other> = readonly [(one: One) => string, (other: Other) => string];

interface Paired<Other> {
  readonly with: Other;
  /** `same`: all of it is as it was. `about`: it is of the same thing, but what was found is another. */
  readonly by: 'same' | 'about';
}

/**
 * Pairs what is found with what was said of it: first each with what was said of just that, then of what is left those
 * about the same thing, in order.
 */
export function pairUp<One, Other>(
  found: readonly One[],
  said: readonly Other[],
  { same, about }: { readonly same: Keys<One, Other>; readonly about: Keys<One, Other> },
): ReadonlyMap<One, Paired<Other>> {
  const exact = pair(found, said, same);
  const taken = new Set(exact.values());
  const rest = pair(
    found.filter((one) => !exact.has(one)),
    said.filter((one) => !taken.has(one)),
    about,
  );
  return new Map<One, Paired<Other>>([
    ...[...exact].map(([one, other]) => [one, { with: other, by: 'same' }] as const),
    ...[...rest].map(([one, other]) => [one, { with: other, by: 'about' }] as const),
  ]);
}

/** Those with the same key, the first with the first. */
function pair<One, Other>(
  found: readonly One[],
  said: readonly Other[],
  [keyOf, keyOfSaid]: Keys<One, Other>,
): ReadonlyMap<One, Other> {
  if (said.length === 0) return new Map();
  const candidates = groupBy(said, keyOfSaid);
  return new Map(
    [...groupBy(found, keyOf)].flatMap(([key, group]) =>
      group.flatMap((one, index) => {
        const candidate = candidates.get(key)?.[index];
        return candidate ? [[one, candidate] as const] : [];
      }),
    ),
  );
}
