/** The units that amounts are written in, and what one of each is in tkr. */

const SCALES = [
  { words: ['t', 'k', 'tusen', 'tusental', 'tusentals'], alone: ['tusen'], tkr: '1' },
  {
    words: ['m', 'mn', 'milj', 'miljon', 'miljoner'],
    alone: ['mn', 'milj', 'miljon', 'miljoner'],
    tkr: '1000',
  },
  {
    words: ['md', 'mdr', 'mrd', 'miljard', 'miljarder'],
    alone: ['mdr', 'mrd', 'miljard', 'miljarder'],
    tkr: '1000000',
  },
] as const;

const KRONA_IN_TKR = '0.001';

const END_OF_WORD = String.raw`(?![\p{L}\p{N}])\.?`;
const CURRENCY = `(?:kr|kronor|krona|sek)${END_OF_WORD}`;

const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
/** A unit stands first in the text, in any case, with or without parentheses: "(tkr)". */
const atStart = (pattern: string) => new RegExp(String.raw`^\(?(?:${pattern})\)?`, 'iu');

/**
 * Each way to write a unit. A scale without a currency ("7,5 miljoner") counts only where no word
 * follows that could be what is counted ("5 miljoner användare").
 */
const UNITS = [
  ...SCALES.map(({ words, tkr }) => ({
    pattern: atStart(String.raw`(?:${anyOf(words)})\.? ?${CURRENCY}`),
    tkr,
  })),
  { pattern: atStart(CURRENCY), tkr: KRONA_IN_TKR },
  { pattern: atStart('[:,]-'), tkr: KRONA_IN_TKR },
  ...SCALES.map(({ alone, tkr }) => ({
    pattern: atStart(String.raw`(?:${anyOf(alone)})${END_OF_WORD}(?! ?[\p{L}\p{N}])`),
    tkr,
  })),
];

/** The unit that a text begins with, as tkr per unit and the text after it; null when there is none. */
export function takeUnit(text: string): { readonly tkr: string; readonly rest: string } | null {
  for (const { pattern, tkr } of UNITS) {
    const match = pattern.exec(text);
    if (match !== null) return { tkr, rest: text.slice(match[0].length).trimStart() };
  }
  return null;
}

const RATE = /^(?:\/|per ) ?(?!år(?!\p{L}))\p{L}/iu;

/** What follows a unit makes it a price, not an amount: "500 kr/timme". A cost per year is an amount. */
export function isRate(rest: string): boolean {
  return RATE.test(rest);
}
