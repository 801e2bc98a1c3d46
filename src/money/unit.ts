import type { Decimal } from './decimal';

/** The units that amounts are written in, and what one of each is in tkr. */
const TKR = { kr: '0.001', tkr: '1', mnkr: '1000', mdkr: '1000000' } as const;

/** The same as a power of ten. */
export const POWER_OF_TKR: Readonly<Record<Unit, number>> = { kr: -3, tkr: 0, mnkr: 3, mdkr: 6 };

export type Unit = keyof typeof TKR;

/** An amount in tkr of so many of the unit: 7,5 mnkr → 7 500. */
export function toTkr(value: Decimal, unit: Unit): Decimal {
  return value.times(TKR[unit]);
}

/** How many of the unit an amount in tkr is: 7 500 → 7,5 mnkr. */
export function fromTkr(value: Decimal, unit: Unit): Decimal {
  return value.div(TKR[unit]);
}

const SCALES: readonly { words: readonly string[]; alone: readonly string[]; unit: Unit }[] = [
  {
    words: ['t', 'k', 'tusen', 'tusental', 'tusentals'],
    alone: ['tusen', 'tusental', 'tusentals'],
    unit: 'tkr',
  },
  {
    words: ['m', 'mn', 'milj', 'miljon', 'miljoner'],
    alone: ['mn', 'milj', 'miljon', 'miljoner'],
    unit: 'mnkr',
  },
  {
    words: ['md', 'mdr', 'mrd', 'miljard', 'miljarder'],
    alone: ['mdr', 'mrd', 'miljard', 'miljarder'],
    unit: 'mdkr',
  },
];

const END_OF_WORD = String.raw`(?![\p{L}\p{N}])\.?`;
const CURRENCY = `(?:kr|kronor|krona|sek)${END_OF_WORD}`;

const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
/** A unit stands first in the text, in any case, with or without parentheses: "(tkr)". */
const atStart = (pattern: string) => new RegExp(String.raw`^\(?(?:${pattern})\)?`, 'iu');

/**
 * What may follow a scale without its currency: a year, a small word, or a word for money. Any other word, or a number,
 * may be what is counted ("5 miljoner användare").
 */
const NO_COUNTED = String.raw`(?! ?(?!(?:19|20)\d\d(?!\d)|(?:under|för|per|i|på|till|från|av|om|hos|inom|utan|med|vid|efter|fram|tom|varav|därav|och|samt|eller|plus|minus|exkl|inkl|exklusive|inklusive|totalt|sammanlagt|årligen|årsvis|år|vartdera|vardera|fördela[dt]|beräkna[dt]|uppskatta[dt]|preliminärt|avser|avseende|enligt|som|är|mellan|prel|ca|cirka|\p{L}{0,20}(?:kostnad|kostnader|budget|medel|investering|investeringar|bidrag|ram))(?!\p{L}))[\p{L}\p{N}])`;

/**
 * Each way to write a unit. A scale without a currency ("7,5 miljoner") counts only where no word
 * follows that could be what is counted ("5 miljoner användare").
 */
const WAYS: readonly { pattern: RegExp; unit: Unit }[] = [
  ...SCALES.map(({ words, unit }) => ({
    pattern: atStart(String.raw`(?:${anyOf(words)})\.? ?${CURRENCY}`),
    unit,
  })),
  { pattern: atStart(CURRENCY), unit: 'kr' },
  { pattern: atStart('[:,]-'), unit: 'kr' },
  ...SCALES.map(({ alone, unit }) => ({
    pattern: atStart(String.raw`(?:${anyOf(alone)})${END_OF_WORD}${NO_COUNTED}`),
    unit,
  })),
];

/** No unit begins otherwise; most words do. */
const MAY_BE_UNIT = /^\(?[ktms:,]/iu;

/** The unit that a text begins with, and the text after it; null when there is none. */
export function takeUnit(text: string): { readonly unit: Unit; readonly rest: string } | null {
  if (!MAY_BE_UNIT.test(text)) return null;
  for (const { pattern, unit } of WAYS) {
    const match = pattern.exec(text);
    if (match !== null) return { unit, rest: text.slice(match[0].length).trimStart() };
  }
  return null;
}

const RATE = /^(?:\/|per ) ?(?!år(?![a-zà-öø-ɏ]))[a-zà-öø-ɏ]/iu;

/** What follows a unit makes it a price, not an amount: "500 kr/timme". A cost per year is an amount. */
export function isRate(rest: string): boolean {
  return RATE.test(rest);
}
