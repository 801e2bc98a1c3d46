import { shorten, wordsOnly } from './normalise';
import { sharedLetters } from './shared-letters';

/** A register of services, asked by names as people write them. */
export interface ServiceRegister {
  /** Whether a written name, or one of several in it, is that of a registered service. */
  readonly knows: (written: string) => boolean;
  /** The registered name most like the written one in words and letters; null where none is like it. */
  readonly nearest: (written: string) => string | null;
}

/** Small words, and words that so many services bear that they tell none from another. */
const WEIGHTLESS = new Set(
  [
    'i av för till på med om hos inom vid och samt eller inkl inklusive mm',
    'stöd stödet arbete arbetet process processen processer processerna som',
    'göteborg göteborgs stad stads staden stadens gemensam gemensamma',
    'bas bastjänst bastjänsten bastjänster tjänst tjänsten tjänster tjänsterna infrastrukturtjänst',
  ].flatMap((words) => words.split(' ')),
);

/** "Telefonitjänsten" is the service of telefoni. */
const SERVICE_ENDING = /^(\p{L}{4,}?)tjänst(?:en|er|erna)?$/u;
const LETTER_TO_DIGIT = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;
const BRACKETS = /\(([^()]*)\)/g;
/** What parts several names in one text. A registered name may itself hold these. */
const SEPARATORS = /[,;:/&+\n]|(?<!\S)(?:och|samt|eller)(?!\S)/iu;

/** So much of a word must be shared to count it as the same. */
const WORD_SHARE = 2 / 3;
/** So many of the letters of two names must be shared to count them as the same. */
const NAME_SHARE = 0.6;
/** Names less alike than this have nothing to do with each other. */
const LEAST_LIKENESS = 1 / 3;

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
 *    växel").
 * Wrong on: a new service whose name holds a registered one ("Informationshantering för sensorer"), which is
 * taken for it; a registered service in other words ("Lönetjänsten" for "Stöd i arbetet med
 * löneadministration") or in an abbreviation, which is not known.
 */
export function createServiceRegister(names: readonly string[]): ServiceRegister {
  const registered = names.map((name): Registered => {
    const words = tellingWords(name.replace(BRACKETS, ' '));
    return { name, words: words.length > 0 ? words : allWords(name), pairs: pairsOf(name) };
  });
  const vocabulary = [...new Set(registered.flatMap(({ words }) => words))];
  const remembered = new Map<string, ReadonlyMap<string, number>>();

  /** The registered words that a written word is a form of, with the letters that they share. */
  const kin = (word: string): ReadonlyMap<string, number> => {
    const known = remembered.get(word);
    if (known) return known;
    const found = new Map(
      vocabulary
        .map((other) => [other, sharedLetters(word, other)] as const)
        .filter(([, letters]) => letters > 0),
    );
    remembered.set(word, found);
    return found;
  };
  const mostShared = (written: readonly string[], word: string): number =>
    written.reduce((most, each) => Math.max(most, kin(each).get(word) ?? 0), 0);
  const isSame = (written: string, word: string): boolean =>
    (kin(written).get(word) ?? 0) >= Math.max(written.length, word.length) * WORD_SHARE;

  const knowsOne = (written: string): boolean => {
    const own = tellingWords(written);
    const all = [...allWords(written), ...joinedWords(written)];
    if (all.every((word) => kin(word).size === 0)) return false;
    return registered.some(
      ({ words }) =>
        words.every((word) => mostShared(all, word) >= word.length * WORD_SHARE) ||
        (own.length > 0 && own.every((each) => words.some((word) => isSame(each, word)))),
    );
  };
  const resemblesOne = (part: string): boolean => {
    const own = tellingWords(part);
    if (own.every((word) => kin(word).size === 0)) return false;
    return registered.some(({ words }) => {
      const same = words.filter((word) => own.some((each) => isSame(each, word)));
      return same.length > 0 && 2 * lettersIn(same) >= NAME_SHARE * (lettersIn(own) + lettersIn(words));
    });
  };
  const likeness = (own: readonly string[], ownPairs: ReadonlySet<string>, other: Registered): number => {
    const shared = other.words.reduce((sum, word) => sum + mostShared(own, word), 0);
    const letters = Math.max(1, lettersIn(own) + lettersIn(other.words));
    return shared / letters + shareInCommon(ownPairs, other.pairs);
  };

  return {
    knows: remember((written) => {
      const inside = [...written.matchAll(BRACKETS)].map(([, text = '']) => text);
      const outside = written.replace(BRACKETS, ' ');
      return [outside, ...inside].some(knowsOne) || outside.split(SEPARATORS).some(resemblesOne);
    }),
    nearest: remember((written) => {
      const name = shorten(written, LONGEST_NAME).replace(BRACKETS, ' ');
      const [own, ownPairs] = [tellingWords(name), pairsOf(name)];
      const likes = registered.map((each) => likeness(own, ownPairs, each));
      const most = Math.max(0, ...likes);
      return most < LEAST_LIKENESS ? null : (registered[likes.indexOf(most)]?.name ?? null);
    }),
  };
}

/** The same names stand in chapter after chapter, and again at the next check. */
function remember<T>(judge: (written: string) => T): (written: string) => T {
  const judged = new Map<string, T>();
  return (written) => {
    const known = judged.get(written);
    if (known !== undefined) return known;
    const verdict = judge(written);
    judged.set(written, verdict);
    return verdict;
  };
}

interface Registered {
  readonly name: string;
  readonly words: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

function allWords(text: string): readonly string[] {
  return wordsOnly(text.replace(LETTER_TO_DIGIT, ' '))
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace(SERVICE_ENDING, '$1'));
}

/** The words that tell a name from others. */
function tellingWords(text: string): readonly string[] {
  return [...new Set(allWords(text))].filter((word) => !WEIGHTLESS.has(word));
}

/** Each two words that follow each other, written as one: "process-automation" is "processautomation". */
function joinedWords(text: string): readonly string[] {
  const words = allWords(text);
  return words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
}

const lettersIn = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/** Each two letters that follow each other in a name's telling words. */
function pairsOf(name: string): ReadonlySet<string> {
  const letters = tellingWords(name).join('');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return common / Math.max(1, one.size + other.size);
}
