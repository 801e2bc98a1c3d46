/** Values kept by key: lists, groups, and answers that have been worked out. */

/** Adds a value to the list that stands under a key, and makes the list where there is none. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * The items by key, groups and items in the order they come: Map.groupBy, which Node 20 and the older browsers
 * inside Excel lack.
 */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) append(groups, keyOf(item), item);
  return groups;
}

/**
 * The same function, working out its answer to each text once. It holds one answer per text, at most `most`:
 * then it forgets them all and begins anew.
 */
export function remember<Answer>(
  work: (text: string) => Answer,
  most = Number.POSITIVE_INFINITY,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** For what lives as long as the program: a workbook seldom has so many different texts. */
export const MOST_REMEMBERED = 20_000;
