/** How alike two words are, in lower case: forms of one, compounds with one, or one misspelt. */

/** Two words with so many letters in common, at one of their ends, may be forms of one. Shorter ones must be equal. */
const STEM = 5;
const STEM_SHARE = 2 / 3;
const LONGEST_ENDING = 3;

/**
 * How many letters two words have in common as forms of one word, from the start or where one ends with the other; 0 when
 * they are two words. "process" and "processerna" share seven, "fakturahantering" and "leverantörsfakturahandtering" (with
 * its slip) fifteen, "lokalt" and "lokala" five. Wrong on: words that one letter tells apart ("planering", "plantering").
 */
export function sharedLetters(one: string, other: string): number {
  const [shorter, longer] = byLength(one, other);
  const fromStart = lettersFromStart(shorter, longer);
  if (fromStart > 0 || shorter.length < STEM) return fromStart;
  if (longer.endsWith(shorter)) return shorter.length;
  return tailsOf(longer, shorter.length).some((tail) => isOneSlip(shorter, tail)) ? shorter.length - 1 : 0;
}

/** "mediabank" and "mediabanken", "telefoni" and "telefonilösning", "växel" and "telefonväxel". */
export const areForms = (one: string, other: string): boolean => sharedLetters(one, other) > 0;

/** Forms of a word and compounds that begin with it; "osäkerhet" is none of "säkerhet". */
export const startAlike = (one: string, other: string): boolean =>
  lettersFromStart(...byLength(one, other)) > 0;

/** One word but for its ending or a slip: "tjänst" and "tjänsten", but not "hotell" and "hotellplattform". */
export function areOneWord(one: string, other: string): boolean {
  if (one === other) return true;
  const common = commonStart(one, other);
  const isInflected =
    common >= Math.max(STEM, one.length - LONGEST_ENDING, other.length - LONGEST_ENDING) &&
    !/\d/.test(one.slice(common) + other.slice(common));
  return isInflected || isMisspelt(one, other);
}

/** One letter wrong, missing or too many, but the first: "priviligierad" for "privilegierad", not "osäker" for "säker". */
export const isMisspelt = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= STEM && one[0] === other[0] && isOneSlip(one, other);

const byLength = (one: string, other: string): [shorter: string, longer: string] =>
  one.length < other.length ? [one, other] : [other, one];

function lettersFromStart(shorter: string, longer: string): number {
  if (shorter === longer) return shorter.length;
  if (shorter.length < STEM) return 0;
  const common = commonStart(shorter, longer);
  if (common === shorter.length || common >= Math.max(STEM, longer.length * STEM_SHARE)) return common;
  return isMisspelt(shorter, longer) ? shorter.length - 1 : 0;
}

/** The ends of a word that are as long as `length`, give or take a letter. */
function tailsOf(word: string, length: number): readonly string[] {
  return [length - 1, length, length + 1].map((each) => word.slice(-each));
}

/** Whether one letter parts the words. A digit is no slip: "fas 2024" and "fas 2025" are two. */
function isOneSlip(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > 1) return false;
  const start = commonStart(one, other);
  if (start + commonEnd(one, other) < longest - 1) return false;
  return !/\d/.test(`${one[start] ?? ''}${other[start] ?? ''}`);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
