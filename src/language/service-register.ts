import { append, remember } from './by-key';
import { everydayBeginning } from './everyday-names';
import { lettersOnly, shorten } from './normalise';
import { shortNamesIn, tellingWordsOfService, withoutBrackets, wordsOf } from './telling-words';
import { areOneWord, sharedLetters } from './word-forms';

/** A register of services, asked by names as people write them. */
export interface ServiceRegister {
  /** Whether a written name, or one of several in it, is that of a registered service. */
  readonly knows: (written: string) => boolean;
  /** The registered services that a written name names: the one of just that name, else all that it may stand for. */
  readonly named: (written: string) => readonly string[];
  /** The registered name most like the written one in words and letters; null where none is like it. */
  readonly nearest: (written: string) => string | null;
}

const IN_BRACKETS = /\(([^()]*)\)/g;
/** What parts several names in one text. A registered name may itself hold these. */
const SEPARATORS = /[,;:/&+\n]|(?<!\S)(?:och|samt|eller)(?!\S)/iu;

/** So much of a word must be shared to count it as the same. */
const WORD_SHARE = 2 / 3;
/** So many of the letters of two names must be shared to count them as the same. */
const NAME_SHARE = 0.6;
/** Names less alike than this have nothing to do with each other. */
const LEAST_LIKENESS = 1 / 3;
/** Words that begin with so many of the same letters may be forms of one, whatever slips follow. */
const BEGINNING = 3;

/** No name is longer; what follows in running text is not compared for likeness. */
const LONGEST_NAME = 200;

/**
 * Makes a register of the names. Compared are the telling words: "stöd i arbetet med", "Göteborgs Stads" and
 * their like count only in a name that has nothing else, and what stands in brackets is read apart. A written
 * name is known when
 * 1. all words of a registered name stand in it, in any form, order and compound ("Stöd vid
 *    leverantörsfakturahantering", "Göteborgs Stads kontaktcenter och grundtelefoni", "Process-automation"), so
 *    that one known service of several is enough; or
 * 2. all its words stand in one registered name ("Lokalt nät", "EA & Processer", "Datorhjälp"); or
 * 3. a part of it, between commas and "och", shares 60 % of its letters with a registered name ("Telefoni och
 *    växel"); or
 * 4. it is one word that says "tjänst", and a registered name has a word that begins as it does ("Lönetjänsten",
 *    "E-tjänster").
 * Wrong on: a new service whose name holds a registered one ("Informationshantering för sensorer"), which is
 * taken for it; a registered service in other words ("Behörigheter" for "Identitet och åtkomst") or in an abbreviation
 * that its name does not give, which is not known.
 */
export function createServiceRegister(names: readonly string[]): ServiceRegister {
  const registered = names.flatMap((name): Registered[] =>
    [withoutBrackets(name), ...shortNamesIn(name)].map((form, index) => ({
      name,
      isShort: index > 0,
      words: tellingWordsOfService(form),
      pairs: pairsIn(tellingWordsOfService(name)),
    })),
  );
  const byPair = new Map<string, number[]>();
  registered.forEach(({ pairs }, index) => {
    for (const pair of pairs) append(byPair, pair, index);
  });

  const { kinOfAny, isSame } = createKinship([...new Set(registered.flatMap(({ words }) => words))]);

  const namedBy = (written: string): readonly Registered[] => {
    const shared = kinOfAny([...wordsOf(written), ...joinedWords(written)]);
    if (shared.size === 0) return [];
    const own = tellingWordsOfService(written);
    return registered.filter(
      ({ words }) =>
        words.every((word) => (shared.get(word) ?? 0) >= word.length * WORD_SHARE) ||
        own.every((each) => words.some((word) => isSame(each, word))),
    );
  };
  const resembledBy = (part: string): readonly Registered[] => {
    const own = tellingWordsOfService(part);
    if (kinOfAny(own).size === 0) return [];
    return registered.filter(({ words }) => {
      const same = words.filter((word) => own.some((each) => isSame(each, word)));
      return same.length > 0 && 2 * lettersIn(same) >= NAME_SHARE * (lettersIn(own) + lettersIn(words));
    });
  };
  /** Those of just the written words, but for inflection, slips and their order. */
  const calledSo = (written: string): readonly Registered[] => {
    const own = tellingWordsOfService(written);
    return registered.filter(({ words }) => holdsAll(own, words) && holdsAll(words, own));
  };
  const named = remember((written): readonly string[] => {
    const inside = [...written.matchAll(IN_BRACKETS)].map(([, text = '']) => text);
    const outside = withoutBrackets(written);
    const exact = calledSo(outside);
    // A short name in brackets repeats the name before it, which may be misspelt all the same.
    const all =
      exact.length > 0
        ? exact
        : [...namedBy(outside), ...inside.flatMap(namedBy).filter(({ isShort }) => !isShort)];
    const alike = all.length > 0 ? all : outside.split(SEPARATORS).flatMap(resembledBy);
    const found = alike.length > 0 ? alike : begunBy(registered, outside);
    return [...new Set(found.map(({ name }) => name))];
  });
  /**
   * How like each registered name is to the written one: its share of letters in words, and in pairs of letters. Names
   * that only end alike are not ("pensionsadministration" and "löneadministration", "redovisning" and
   * "informationsredovisning"): what tells them apart stands first.
   */
  const likenesses = (written: string): readonly number[] => {
    const own = tellingWordsOfService(written);
    const [shared, ownPairs] = [kinOfAny(own), pairsIn(own)];
    const beginnings = new Set([...own, ...joinedWords(written)].map((word) => word.slice(0, BEGINNING)));
    const common = registered.map(() => 0);
    for (const pair of ownPairs) {
      for (const index of byPair.get(pair) ?? []) common[index] = (common[index] ?? 0) + 1;
    }
    return registered.map(({ words, pairs }, index) => {
      const letters = words.reduce((sum, word) => sum + (shared.get(word) ?? 0), 0);
      const inPairs = (common[index] ?? 0) / Math.max(1, ownPairs.size + pairs.size);
      if (!words.some((word) => beginnings.has(word.slice(0, BEGINNING)))) return 0;
      return letters / Math.max(1, lettersIn(own) + lettersIn(words)) + inPairs;
    });
  };

  return {
    knows: (written) => named(written).length > 0,
    named,
    nearest: remember((written) => {
      const [only, ...more] = named(written);
      if (only !== undefined && more.length === 0) return only;
      const likes = likenesses(withoutBrackets(shorten(written, LONGEST_NAME)));
      const most = Math.max(0, ...likes);
      return most < LEAST_LIKENESS ? null : (registered[likes.indexOf(most)]?.name ?? null);
    }),
  };
}

/** One word that says that it is of a service: "Lönetjänsten", "E-tjänster". */
const ONE_SERVICE = /^\s{0,9}\p{L}[\p{L}-]{0,40}tjänst(?:en|er|erna)?[\s.:]{0,9}$/iu;

/** Those whose name begins as the everyday one does: "Lönetjänsten", "E-tjänster". */
function begunBy(registered: readonly Registered[], written: string): readonly Registered[] {
  const beginning = ONE_SERVICE.test(written) ? everydayBeginning(written) : null;
  if (beginning === null) return [];
  return registered.filter(({ name, words }) =>
    [...words, lettersOnly(name)].some((word) => word.startsWith(beginning)),
  );
}

interface Kinship {
  /** The registered words that any of the written words is a form of, with the most letters that one shares. */
  readonly kinOfAny: (written: readonly string[]) => ReadonlyMap<string, number>;
  /** Whether so much of the longer of two words is shared that they count as one. */
  readonly isSame: (written: string, word: string) => boolean;
}

/** Which of the registered words written ones are forms of. */
function createKinship(vocabulary: readonly string[]): Kinship {
  /** The registered words that a written word is a form of, with the letters that they share. */
  const kin = remember((word): ReadonlyMap<string, number> => {
    const shared = new Map<string, number>();
    for (const other of vocabulary) {
      const letters = sharedLetters(word, other);
      if (letters > 0) shared.set(other, letters);
    }
    return shared;
  });
  const kinOfAny = (written: readonly string[]): ReadonlyMap<string, number> => {
    const most = new Map<string, number>();
    for (const word of written) {
      for (const [other, letters] of kin(word)) most.set(other, Math.max(letters, most.get(other) ?? 0));
    }
    return most;
  };
  const isSame = (written: string, word: string): boolean =>
    (kin(written).get(word) ?? 0) >= Math.max(written.length, word.length) * WORD_SHARE;
  return { kinOfAny, isSame };
}

const holdsAll = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.some((other) => areOneWord(word, other)));

interface Registered {
  readonly name: string;
  /** Whether the words are of a short name that the name gives itself. */
  readonly isShort: boolean;
  readonly words: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

/** Each two words that follow each other, written as one: "process-automation" is "processautomation". */
function joinedWords(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
}

const lettersIn = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/** Each two letters that follow each other in the words, put together. */
function pairsIn(words: readonly string[]): ReadonlySet<string> {
  const letters = words.join('');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}
