import { areForms, nameTheSame, weightyWords } from './same-name';
import { createWordIndex } from './word-index';

/** What is filed under names that stand for the same as a given one, and under longer ones that name it among others. */
export interface NameMatches<Item> {
  readonly same: readonly Item[];
  readonly among: readonly Item[];
}

/**
 * Makes a function that finds what is filed under a name (`nameTheSame`). The words of the names are indexed, so that a name
 * is compared only with those that share a word with it.
 */
export function createNameIndex<Item>(
  entries: readonly (readonly [name: string, item: Item])[],
): (name: string) => NameMatches<Item> {
  const filed = new Map<string, Item[]>();
  for (const [name, item] of entries) append(filed, name, item);
  const byWord = new Map<string, string[]>();
  for (const name of filed.keys()) {
    for (const word of weightyWords(name)) append(byWord, word, name);
  }
  const formsOf = createWordIndex(byWord.keys(), areForms);
  const itemsUnder = (names: readonly string[]): readonly Item[] =>
    names.flatMap((name) => filed.get(name) ?? []);

  return (name) => {
    const words = weightyWords(name);
    const near = new Set(words.flatMap(formsOf).flatMap((form) => byWord.get(form) ?? []));
    const same = [...near].filter((other) => nameTheSame(name, other));
    const among = [...near].filter((other) => !same.includes(other) && holds(other, words));
    return { same: itemsUnder(same), among: itemsUnder(among) };
  };
}

function holds(name: string, words: readonly string[]): boolean {
  const own = new Set(weightyWords(name));
  return words.every((word) => own.has(word));
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
