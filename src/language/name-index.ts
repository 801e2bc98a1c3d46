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
 * is compared only with those that hold all of its words.
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
  const holding = remember((word) => new Set(byWord.get(word)));
  const holdingForm = remember((word) => new Set(formsOf(word).flatMap((form) => byWord.get(form) ?? [])));

  const sameAs = (forms: NameForms): ReadonlySet<Entry<Item>> => {
    const near = forms.flatMap((form) => [
      ...(joined.get(form.join('')) ?? []),
      ...inAll(form.map(holdingForm)),
    ]);
    return new Set(near.filter((entry) => nameTheSame(forms, entry.forms)));
  };

  return remember((name) => {
    const same = sameAs(formsOfName(name));
    return {
      same: [...same].flatMap(({ items }) => items),
      among: inAll(tellingWords(name).map(holding)).some((entry) => !same.has(entry)),
    };
  });
}

function read(name: string): Pick<Entry<never>, 'forms' | 'words'> {
  const forms = formsOfName(name);
  const inBrackets = name.includes('(') ? tellingWords(name) : [];
  return { forms, words: new Set([...forms.flat(), ...inBrackets]) };
}

/** What stands in every one of the sets; nothing where there are no sets. */
function inAll<Item>(sets: readonly ReadonlySet<Item>[]): readonly Item[] {
  const [fewest, ...others] = [...sets].sort((left, right) => left.size - right.size);
  return [...(fewest ?? [])].filter((item) => others.every((set) => set.has(item)));
}
