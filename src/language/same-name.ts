import { tellingWords } from './telling-words';
import { areForms, areOneWord } from './word-forms';

/** Half of the telling words of the shorter name must be in the other. */
const SHARE = 0.5;

/**
 * Whether two names may be of the same insats: one a shorter, longer or slightly different form of the other. True for
 * "Lansera Interna digitala navet" and "Interna digitala navet", false for "Skapa ljudbibliotek" and "Upphandla ny
 * mediabank". Measured is the share of the shorter name's words that the other holds, in any form, order and compound;
 * words that most insatser bear do not count unless there are no others.
 * Wrong on: the same thing in quite other words ("Digital signering" and "E-underskrift"), abbreviations ("PAM"), and two
 * insatser about one thing that only the verb or a number tells apart ("Avveckla mediabank", "Mediabank etapp 2").
 */
export function mayNameTheSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter = [], longer = []] = [tellingWords(one), tellingWords(other)].sort(
    (left, right) => left.length - right.length,
  );
  const shared = shorter.filter((word) => longer.some((candidate) => areForms(word, candidate)));
  return shared.length >= shorter.length * SHARE;
}

/** What a name may be known by, each as telling words: the name without what stands in brackets, and a short name there. */
export type NameForms = readonly (readonly string[])[];

const BRACKETS = /\([^()]*\)/g;
const SHORT_NAME = /\(([^()\s]+)\)/g;

export function formsOfName(name: string): NameForms {
  const short = [...name.matchAll(SHORT_NAME)].map(([, inside = '']) => inside);
  return [name.replace(BRACKETS, ' '), ...short].map(tellingWords).filter(({ length }) => length > 0);
}

/**
 * Whether two names are of one and the same thing: the same telling words, but for inflection, spelling, spaces and what
 * stands in brackets. True for "Göteborgs Stads kontaktcenter." and "Kontaktcenter", "Ledning i samverkan (LIS)" and "LIS",
 * false for "Applikationsplattform" and "Webbapplikationsplattform".
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
