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
 * The same function, working out its answer to each text (or whatever it is asked) once. It holds one answer for each,
 * at most `most`: then it forgets them all and begins anew.
 */
export function remember<Answer, Asked = string>(
  work: (asked: Asked) => Answer,
  most = Number.POSITIVE_INFINITY,
): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const answer = work(asked);
    if (answers.size >= most) answers.clear();
    answers.set(asked, answer);
    return answer;
  };
}

/** `remember` for what is asked of things: each answer is held for as long as somebody holds the thing. */
export function rememberOf<Asked extends object, Answer>(
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known.answer;
    const answer = work(asked);
    answers.set(asked, { answer });
    return answer;
  };
}

/** For what lives as long as the program: a workbook seldom has so many different texts. */
export const MOST_REMEMBERED = 20_000;

/** A longer text is seldom asked for again, and what is made of it would be long to hold. */
const LONGEST_REMEMBERED = 400;

/** `remember` for what lives as long as the program and is asked for any text: it holds answers for short ones only. */
export function rememberShort<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const remembered = remember(work, MOST_REMEMBERED);
  return (text) => (text.length > LONGEST_REMEMBERED ? work(text) : remembered(text));
}
