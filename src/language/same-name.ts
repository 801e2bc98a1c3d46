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
  ...['förstudie', 'översyn', 'projekt', 'insats', 'etapp', 'ta', 'fram', 'stöd', 'it', 'tjänst', 'tjänsten'],
  ...[
    'system',
    'lösning',
    'verktyg',
    'digital',
    'digitala',
    'digitalt',
    'göteborgs',
    'stad',
    'staden',
    'stadens',
  ],
]);

/** Half of the weighty words of the shorter name must be in the other. */
const SHARE = 0.5;

/** Two words with this many letters in common, from the start or where one ends with the other, are forms of one. */
const STEM = 5;
const STEM_SHARE = 2 / 3;

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

function weightyWords(name: string): readonly string[] {
  const words = [...new Set(wordsOnly(name).split(' '))];
  const weighty = words.filter((word) => word.length > 1 && !WEIGHTLESS.has(word));
  return weighty.length > 0 ? weighty : words;
}

/** "mediabank" and "mediabanken", "telefoni" and "telefonilösning", "växel" and "telefonväxel". */
function areForms(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < STEM) return false;
  const common = commonStart(shorter, longer);
  const isCompound = common === shorter.length || longer.endsWith(shorter);
  return (
    isCompound || common >= Math.max(STEM, longer.length * STEM_SHARE) || isOneSlip(shorter, longer, common)
  );
}

/** One letter wrong, missing or too many: "priviligierad" for "privilegierad". */
function isOneSlip(shorter: string, longer: string, common: number): boolean {
  const rest = longer.slice(common + 1);
  return shorter.slice(common + 1) === rest || shorter.slice(common) === rest;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
