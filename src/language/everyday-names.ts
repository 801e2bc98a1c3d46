import { append, remember, rememberShort } from './by-key';
import { lettersOnly } from './normalise';
import { tellingWords } from './telling-words';
import { createWordIndex, startAlike } from './word-forms';

/** What parts a name that is two: "Telefoni och stödsystem", "Stadsnät - WAN". */
const PARTS = /[,/&(]|\s[-–—]\s|\s(?:och|samt)\s/iu;
/** A word with capitals inside it is a name by itself: "WiFi", "LAN", "ServiceNow". */
const OWN_NAME = /(?<![\p{L}\d])(?:\p{Lu}{3,20}|\p{L}{0,20}\p{Ll}\p{Lu}\p{L}{0,20})(?![\p{L}\d])/gu;
/** A word, and one with a hyphen as one: "E-tjänsteplattform". */
const WORD = /\p{L}[\p{L}-]{2,40}/gu;
/** So much of a name or a text is looked at; no name is longer. */
const LONGEST_NAME = 300;
const LONGEST_TEXT = 20_000;

/** "Tjänst" at the end of a word, in any form; what stands before it says which. */
const SERVICE = /tjänst(?:en|er|erna)?$/u;
/** The definite form, which speaks of something known: "databaserna", "stadsnätet". */
const DEFINITE = /(?:erna|arna|orna|en|et|n|t)$/u;
/** So many letters before "tjänst", and of a word without its ending, tell a name. */
const [BEFORE_SERVICE, BEFORE_ENDING] = [4, 6];
/** So many letters more make a compound of a beginning: "databas" and "databashotell". */
const FEWEST_MORE = 4;

/**
 * What an everyday word for a service begins with: "löne" for "Lönetjänsten", "etjänst" for "E-tjänsterna", "databas"
 * for "databaserna"; null for any other word.
 */
export const everydayBeginning = rememberShort((word): string | null => {
  const letters = lettersOnly(word);
  const before = letters.replace(SERVICE, '');
  if (before === '') return null;
  if (before !== letters) return before.length >= BEFORE_SERVICE ? before : `${before}tjänst`;
  const stem = letters.replace(DEFINITE, '');
  return stem !== letters && stem.length >= BEFORE_ENDING ? stem : null;
});

/** How people call the things of a list for short, where that can be no other of the list. */
export interface EverydayNames {
  /** Words of which all must stand in a sentence, in any form: the first of two parts, a word with capitals inside. */
  readonly wordsFor: (name: string) => readonly (readonly string[])[];
  /** The names that words of the texts begin: "Lönetjänsten" begins "Stöd i arbetet med löneadministration". */
  readonly begunIn: (texts: readonly string[]) => ReadonlySet<string>;
}

/** Makes the everyday names of a list of names. */
export function createEverydayNames(names: readonly string[]): EverydayNames {
  const owners = new Map<string, Set<string>>();
  for (const name of new Set(names)) {
    for (const word of tellingWords(name)) {
      const known = owners.get(word);
      if (known) known.add(name);
      else owners.set(word, new Set([name]));
    }
  }
  const formsOf = createWordIndex(owners.keys(), startAlike);
  const ownersOf = remember(
    (word) => new Set(formsOf(word).flatMap((form) => [...(owners.get(form) ?? [])])),
  );
  const isOnlyOf = (words: readonly string[], name: string): boolean => {
    const [first, ...others] = words.map(ownersOf);
    return [...(first ?? [])].every((owner) => owner === name || !others.every((each) => each.has(owner)));
  };
  return {
    wordsFor: (name) => shortForms(name).filter((words) => isOnlyOf(words, name)),
    begunIn: createBeginnings([...new Set(names)]),
  };
}

function shortForms(name: string): readonly (readonly string[])[] {
  const looked = name.slice(0, LONGEST_NAME);
  const [first = '', ...others] = looked.split(PARTS);
  const telling = new Set(tellingWords(looked));
  const ofFirst = others.length > 0 ? tellingWords(first).filter((word) => telling.has(word)) : [];
  const own = [...looked.matchAll(OWN_NAME)].map(([word]) => [lettersOnly(word)]);
  return [...(ofFirst.length > 0 ? [ofFirst] : []), ...own];
}

/** Each telling word of the names, in order, so that those with a beginning stand together. */
function createBeginnings(names: readonly string[]): EverydayNames['begunIn'] {
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    const looked = name.slice(0, LONGEST_NAME);
    const telling = new Set(tellingWords(looked));
    for (const [word] of looked.matchAll(WORD)) {
      const isTelling = word
        .toLowerCase()
        .split('-')
        .some((part) => telling.has(part));
      if (isTelling) append(byWord, lettersOnly(word), name);
    }
  }
  const words = [...byWord.keys()].sort();
  const owner = remember((beginning): string => {
    const owners = new Set<string>();
    for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning); at += 1) {
      const word = words[at] ?? '';
      // What little follows a beginning is an ending: the words are one, which says nothing of a whole name.
      if (word.length < beginning.length + FEWEST_MORE) continue;
      for (const name of byWord.get(word) ?? []) owners.add(name);
      if (owners.size > 1) return '';
    }
    return [...owners][0] ?? '';
  });
  return (texts) => {
    const beginnings = texts.flatMap((text) =>
      [...text.slice(0, LONGEST_TEXT).matchAll(WORD)].flatMap(([word]) => everydayBeginning(word) ?? []),
    );
    return new Set([...new Set(beginnings)].map(owner).filter((name) => name !== ''));
  };
}

/** The index of the first word that does not sort before another. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
