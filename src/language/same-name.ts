import { append, remember, rememberShort } from './by-key';
import { shortNamesIn, tellingWords, withoutBrackets, withoutShortNames } from './telling-words';
import { areForms, areOneWord, createWordIndex } from './word-forms';

/** Half of the telling words of the shorter name must be in the other. */
const SHARE = 0.5;

/**
 * Whether two names may be of the same insats: one a shorter, longer or slightly different form of the other. True for
 * "Lansera Interna digitala navet" and "Interna digitala navet", false for "Skapa ljudbibliotek" and "Upphandla ny
 * mediabank". Measured is the share of the shorter name's words that the other holds, in any form, order and compound;
 * words that most insatser bear do not count unless there are no others.
 * Wrong on: the same thing in quite other words ("Digital signering" and "E-underskrift"), abbreviations ("PAM"),
 * and two insatser about one thing that only the verb or a number tells apart ("Avveckla mediabank", "Mediabank
 * etapp 2").
 */
export function mayNameTheSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter = [], longer = []] = [tellingWords(one), tellingWords(other)].sort(
    (left, right) => left.length - right.length,
  );
  const shared = shorter.filter((word) => longer.some((candidate) => areForms(word, candidate)));
  return shared.length >= shorter.length * SHARE;
}

/**
 * What a name may be known by, each as telling words: the name without its brackets, and both it and the short names
 * that it gives itself.
 */
type NameForms = readonly (readonly string[])[];

export const formsOfName = rememberShort((name): NameForms => {
  const short = shortNamesIn(name);
  const names = [withoutBrackets(name), ...(short.length > 0 ? [withoutShortNames(name)] : []), ...short];
  return names.map(tellingWords).filter(({ length }) => length > 0);
});

/**
 * Whether two names are of one and the same thing: the same telling words, but for inflection, spelling, spaces and
 * what stands in brackets. True for "Göteborgs Stads kontaktcenter." and "Kontaktcenter", "Ledning i samverkan
 * (LIS)" and "LIS", false for "Applikationsplattform" and "Webbapplikationsplattform".
 */
export function nameTheSame(one: NameForms, other: NameForms): boolean {
  return one.some((left) =>
    other.some(
      (right) => left.join('') === right.join('') || (holdsAll(left, right) && holdsAll(right, left)),
    ),
  );
}

const holdsAll = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.some((other) => areOneWord(word, other)));

/** What is known of a name in an index. */
interface NameMatches<Item> {
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
 * Makes a function that finds what is filed under a name (`nameTheSame`). The words of the names are indexed, so
 * that a name is compared only with those that hold all of its words.
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

/**
 * Makes a function that finds what is filed under names that may be of the same insats, as `mayNameTheSame` has it. The
 * words are indexed: many names with a word in common are counted, and not compared one by one.
 */
export function createLikenessIndex<Item>(
  names: readonly (readonly [name: string, item: Item])[],
): (name: string) => readonly Item[] {
  const lengths: number[] = [];
  const byWord = new Map<string, number[]>();
  names.forEach(([name], index) => {
    const words = tellingWords(name);
    lengths.push(words.length);
    for (const word of words) append(byWord, word, index);
  });
  const formsOf = createWordIndex(byWord.keys(), areForms);
  const isShared = (count: number, words: number): boolean => count >= words * SHARE;
  return remember((name) => {
    const words = tellingWords(name);
    const own = countByItem(
      words.map((word) => new Set(formsOf(word).flatMap((form) => byWord.get(form) ?? []))),
    );
    const theirs = countByItem([...new Set(words.flatMap(formsOf))].map((form) => byWord.get(form) ?? []));
    return [...own]
      .filter(([index, count]) => {
        const length = lengths[index] ?? 0;
        return words.length <= length
          ? isShared(count, words.length)
          : isShared(theirs.get(index) ?? 0, length);
      })
      .sort(([one], [other]) => one - other)
      .flatMap(([index]) => names[index]?.[1] ?? []);
  });
}

/** In how many of the lists each stands. */
function countByItem(lists: readonly Iterable<number>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const index of list) counts.set(index, (counts.get(index) ?? 0) + 1);
  return counts;
}

/** So many letters make the beginning of a compound: "besluts" in "beslutsstöd" and "beslutsmiljö". */
const BEGINNING = 6;

/** Whether two names have words that begin alike, so that one may be the other in another compound. */
export function beginAlike(one: string, other: string): boolean {
  const beginnings = (name: string): readonly string[] =>
    tellingWords(name).flatMap((word) => (word.length >= BEGINNING ? word.slice(0, BEGINNING) : []));
  const begun = new Set(beginnings(one));
  return beginnings(other).some((beginning) => begun.has(beginning));
}
