import { rememberShort } from '../language/by-key';
import { isMisspelt } from '../language/word-forms';
import { takeUnit } from '../money/unit';
import { areAkin, stemsOf, subjectOf } from './label-forms';

/** A label or a short name as the words that tell it, and every word that may stand beside them. */
interface Name<T> {
  readonly value: T;
  readonly words: readonly string[];
  readonly vocabulary: readonly string[];
  /** Of `words`. */
  readonly initials: number;
}

/** No label has so many words; a longer text is none. */
const MOST_WORDS = 14;

/** So short a compound says too little of the words it is made of. */
const SHORTEST_COMPOUND = 8;

const LINKS = ['', 's'];

/**
 * Makes a function that finds what a label's words name: every word of one of a field's labels, in any order and form,
 * and beside them none but the field's own words, those of the card's title ("för förändringsinsatsen"), figures and
 * units. So "Projektbudget totalt (tkr)" is "Total projektbudget", and "Kundgrupp" with "finansierar" beside it is
 * "Kundgrupp som finansierar", but "Digital infrastruktur" is not "Får påverkan på digital infrastruktur?". A compound
 * may be taken apart: "Projektets mål" and, where `isWhole`, turned: "Mål för projektet".
 * Wrong on: a label of the supplier's own in the very words of a field ("Genomförd informationsklassning" for a date).
 */
export function createNaming<T>(
  entries: readonly (readonly [labels: readonly string[], value: T])[],
  about: string,
): (label: string, isWhole: boolean) => readonly { readonly value: T }[] {
  const subject = subjectOf(about);
  const title = new Set(stemsOf(about, subject));
  const tellingWords = (text: string): readonly string[] => {
    const stems = stemsOf(text, subject).filter((word) => word.length > 1 && !isFigure(word));
    return stems.includes(subject) ? stems.filter((word) => !title.has(word)) : stems;
  };
  const names = entries.flatMap(([labels, value]) => {
    const vocabulary = [...new Set(labels.flatMap(tellingWords))];
    return labels.map((label): Name<T> => {
      const words = tellingWords(label);
      return { value, words, vocabulary, initials: initialsOf(words) };
    });
  });
  return (label, isWhole) => {
    const written = tellingWords(label);
    if (written.length === 0 || written.length > MOST_WORDS) return [];
    const initials = initialsOf(written);
    return names.filter((name) => (name.initials & ~initials) === 0 && isNamed(written, name, isWhole));
  };
}

const isFigure = rememberShort((word) => /^\d+$/.test(word) || takeUnit(word)?.rest === '');

/**
 * The first letters of some words, a bit for each. A word is written with its own first letter, in a compound taken
 * apart too: a label without one of a name's first letters names it not, and most are told so.
 */
const initialsOf = (words: readonly string[]): number =>
  words.reduce((letters, word) => letters | (1 << (word.charCodeAt(0) & 31)), 0);

function isNamed<T>(written: readonly string[], { words, vocabulary }: Name<T>, isWhole: boolean): boolean {
  if (words.length === 0) return false;
  const used = new Set<string>();
  for (const word of words) {
    const found = written.find((each) => isSame(each, word)) ?? partsOf(word, written, isWhole);
    if (found === null) return false;
    for (const each of [found].flat()) used.add(each);
  }
  return written.every(
    (word) => used.has(word) || vocabulary.some((own) => isSame(word, own) || areAkin(word, own)),
  );
}

const isSame = (one: string, other: string): boolean => one === other || isMisspelt(one, other);

/** The two words that a compound is made of; in another order only where `mayTurn`. Null where they are not there. */
function partsOf(
  compound: string,
  written: readonly string[],
  mayTurn: boolean,
): readonly [string, string] | null {
  if (compound.length < SHORTEST_COMPOUND) return null;
  for (const [at, first] of written.entries()) {
    if (!compound.startsWith(first)) continue;
    const last = written.findIndex((word, index) => index !== at && isCompoundOf(compound, first, word));
    const word = written[last];
    if (word !== undefined && (mayTurn || last > at)) return [first, word];
  }
  return null;
}

const isCompoundOf = (compound: string, first: string, last: string): boolean =>
  LINKS.some((link) => first + link + last === compound);
