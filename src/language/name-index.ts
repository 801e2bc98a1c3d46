import { append } from './append';
import { remember } from './remember';
import { formsOfName, nameTheSame, type NameForms } from './same-name';
import { tellingWords } from './telling-words';
import { createWordIndex } from './word-index';
import { areOneWord } from './word-forms';

/** What is known of a name in an index. */
export interface NameMatches<Item> {
  /** What is filed under names that stand for the same. */
  readonly same: readonly Item[];
  /** Whether a longer name names it among others. */
  readonly among: boolean;
}

interface Entry<Item> {
  readonly forms: NameForms;
  readonly words: ReadonlySet<string>;
  readonly items: Item[];
}

/**
 * Makes a function that finds what is filed under a name (`nameTheSame`). The words of the names are indexed, so that a name
 * is compared only with those that hold the rarest of its words.
 */
export function createNameIndex<Item>(
  names: readonly (readonly [name: string, item: Item])[],
): (name: string) => NameMatches<Item> {
  const entries = new Map<string, Entry<Item>>();
  for (const [name, item] of names) {
    const entry = entries.get(name);
    if (entry) entry.items.push(item);
    else entries.set(name, { ...read(name), items: [item] });
  }
  const byWord = new Map<string, Entry<Item>[]>();
  const joined = new Map<string, Entry<Item>[]>();
  for (const entry of entries.values()) {
    for (const word of entry.words) append(byWord, word, entry);
    for (const form of entry.forms) append(joined, form.join(''), entry);
  }
  const formsOf = createWordIndex(byWord.keys(), areOneWord);
  const holdingWord = (word: string): readonly Entry<Item>[] => byWord.get(word) ?? [];
  const holdingForm = remember((word) => formsOf(word).flatMap(holdingWord));

  const sameAs = (forms: NameForms): ReadonlySet<Entry<Item>> => {
    const near = forms.flatMap((form) => [
      ...(joined.get(form.join('')) ?? []),
      ...fewest(form.map(holdingForm)),
    ]);
    return new Set(near.filter((entry) => nameTheSame(forms, entry.forms)));
  };

  return remember((name) => {
    const same = sameAs(formsOfName(name));
    const words = tellingWords(name);
    return {
      same: [...same].flatMap(({ items }) => items),
      among: fewest(words.map(holdingWord)).some(
        (entry) => !same.has(entry) && words.every((word) => entry.words.has(word)),
      ),
    };
  });
}

const read = (name: string): Pick<Entry<never>, 'forms' | 'words'> => {
  const forms = formsOfName(name);
  const inBrackets = name.includes('(') ? tellingWords(name) : [];
  return { forms, words: new Set([...forms.flat(), ...inBrackets]) };
};

/** The shortest list; none where there are no lists. */
const fewest = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] =>
  lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? []);
