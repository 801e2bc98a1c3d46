import { wordsOnly } from './normalise';

/** Small words, and words that so many insatser bear that they tell none from another. */
const WEIGHTLESS = new Set([
  ...[
    'och',
    'eller',
    'samt',
    'i',
    'av',
    'för',
    'till',
    'på',
    'med',
    'om',
    'hos',
    'inom',
    'vid',
    'från',
    'som',
    'att',
  ],
  ...['en', 'ett', 'den', 'det', 'de', 'ny', 'nya', 'nytt', 'inkl', 'inklusive', 'mm'],
  ...[
    'införa',
    'införande',
    'upphandla',
    'upphandling',
    'utveckla',
    'utveckling',
    'etablera',
    'lansera',
    'skapa',
  ],
  ...['förstudie', 'översyn', 'projekt', 'insats', 'etapp', 'ta', 'fram', 'stöd', 'arbetet', 'it'],
  ...['tjänst', 'tjänsten', 'tjänster', 'tjänsterna'],
  ...[
    'system',
    'lösning',
    'verktyg',
    'digital',
    'digitala',
    'digitalt',
    'göteborgs',
    'stad',
    'stads',
    'staden',
    'stadens',
  ],
]);

/** Half of the weighty words of the shorter name must be in the other. */
const SHARE = 0.5;

/** Two words with this many letters in common, from the start or where one ends with the other, are forms of one. */
const STEM = 5;
const STEM_SHARE = 2 / 3;
const LONGEST_ENDING = 3;

const LONGER_WEIGHTLESS = [...WEIGHTLESS].filter(({ length }) => length >= STEM);

/**
 * Whether two names may be of the same insats: one a shorter, longer or slightly different form of the other. True for
 * "Lansera Interna digitala navet" and "Interna digitala navet", false for "Skapa ljudbibliotek" and "Upphandla ny
 * mediabank". Measured is the share of the shorter name's words that the other holds, in any form, order and compound;
 * words that most insatser bear do not count unless there are no others.
 * Wrong on: the same thing in quite other words ("Digital signering" and "E-underskrift"), abbreviations ("PAM"), and two
 * insatser about one thing that only the verb or a number tells apart ("Avveckla mediabank", "Mediabank etapp 2").
 */
export function mayNameTheSame(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [weightyWords(one), weightyWords(other)].sort(
    (left, right) => left.length - right.length,
  );
  const shared = shorter.filter((word) => longer.some((candidate) => areForms(word, candidate)));
  return shared.length >= shorter.length * SHARE;
}

/**
 * Whether two names are of one and the same thing: the same telling words, but for inflection, spelling and what stands in
 * brackets. True for "Göteborgs Stads kontaktcenter." and "Kontaktcenter", "Ledning i samverkan (LIS)" and "LIS",
 * false for "Applikationsplattform" and "Webbapplikationsplattform".
 */
export function nameTheSame(one: string, other: string): boolean {
  return formsOfName(one).some((left) =>
    formsOfName(other).some(
      (right) =>
        areSpellings(left.join(''), right.join('')) || (holdsAll(left, right) && holdsAll(right, left)),
    ),
  );
}

/** A name without what stands in brackets; and a single word in brackets, which is a short name. */
function formsOfName(name: string): readonly (readonly string[])[] {
  const short = [...name.matchAll(/\(([^)\s]+)\)/g)].map(([, inside = '']) => inside);
  return [name.replace(/\([^)]*\)/g, ' '), ...short]
    .map(weightyWords)
    .filter((words) => words.join('') !== '');
}

const holdsAll = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.some((other) => areSpellings(word, other) || areInflections(word, other)));

/** The words of a name that tell it from others; all of them where none does. */
export function weightyWords(name: string): readonly string[] {
  const words = [...new Set(wordsOnly(name).split(' '))];
  const weighty = words.filter((word) => word.length > 1 && !isWeightless(word));
  return weighty.length > 0 ? weighty : words;
}

/** With a slip too: "upphndla". */
function isWeightless(word: string): boolean {
  if (WEIGHTLESS.has(word)) return true;
  return LONGER_WEIGHTLESS.some(
    (other) => Math.abs(other.length - word.length) <= 1 && areSpellings(word, other),
  );
}

/** "mediabank" and "mediabanken", "telefoni" and "telefonilösning", "växel" and "telefonväxel". */
export function areForms(one: string, other: string): boolean {
  if (startAlike(one, other)) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= STEM && longer.endsWith(shorter);
}

/** Forms of a word and compounds that begin with it; "osäkerhet" is none of "säkerhet". */
export function startAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < STEM) return false;
  const common = commonStart(shorter, longer);
  return (
    common === shorter.length ||
    common >= Math.max(STEM, longer.length * STEM_SHARE) ||
    isOneSlip(shorter, longer, common)
  );
}

/** "tjänst" and "tjänsten", but not "hotell" and "hotellplattform". */
function areInflections(one: string, other: string): boolean {
  const common = commonStart(one, other);
  return common >= STEM && common >= Math.max(one.length, other.length) - LONGEST_ENDING;
}

function areSpellings(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= STEM && isOneSlip(shorter, longer, commonStart(shorter, longer));
}

/** One letter wrong, missing or too many, but the first: "priviligierad" for "privilegierad", not "osäker" for "säker". */
function isOneSlip(shorter: string, longer: string, common: number): boolean {
  if (common === 0) return false;
  const rest = longer.slice(common + 1);
  return shorter.slice(common + 1) === rest || shorter.slice(common) === rest;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
