/** How alike two words are, in lower case: forms of one, compounds with one, or one misspelt. */

import { append, remember } from './by-key';

/** Two words with so many letters in common, at one of their ends, may be forms of one. Shorter ones must be equal. */
const STEM = 5;
const STEM_SHARE = 2 / 3;
const LONGEST_ENDING = 3;

/**
 * How many letters two words have in common as forms of one word, from the start or where one ends with the other;
 * 0 when they are two words. "process" and "processerna" share seven, "fakturahantering" and
 * "leverantörsfakturahandtering" (with its slip) fifteen, "lokalt" and "lokala" five.
 * Wrong on: words that one letter tells apart ("planering", "plantering").
 */
export function sharedLetters(one: string, other: string): number {
  const [shorter, longer] = byLength(one, other);
  if (endsDefinite(shorter, longer)) return shorter.length;
  if (!endAlike(shorter, longer)) return 0;
  const fromStart = lettersFromStart(shorter, longer) || inflectedShort(shorter, longer);
  if (fromStart > 0 || shorter.length < STEM) return fromStart;
  if (longer.endsWith(shorter)) return shorter.length;
  const offset = longer.length - shorter.length;
  // The first letter is no slip: "kring" is no ending of "signering".
  const isMisspeltTail = [offset - 1, offset, offset + 1].some(
    (from) => longer[from] === shorter[0] && isOneSlip(shorter, longer, from),
  );
  return isMisspeltTail ? shorter.length - 1 : 0;
}

/** "Leverantörsfakturahanteringen" holds "fakturahantering" at its end. A shorter word may stand there by chance. */
const FEWEST_WITHIN = 8;
const DEFINITE_ENDINGS = ['en', 'n', 'et', 't', 'ens', 'ets'];
function endsDefinite(shorter: string, longer: string): boolean {
  const more = longer.length - shorter.length;
  if (shorter.length < FEWEST_WITHIN || more <= LONGEST_ENDING) return false;
  const at = longer.indexOf(shorter, more - LONGEST_ENDING);
  return at > 0 && DEFINITE_ENDINGS.some((ending) => longer.slice(at + shorter.length) === ending);
}

/** The definite form of a short word: "nät" and "nätet". Short words have no other forms here. */
const DEFINITE = /^(?:et|en|ets|ens)$/;
const inflectedShort = (shorter: string, longer: string): number =>
  shorter.length >= 3 && longer.startsWith(shorter) && DEFINITE.test(longer.slice(shorter.length))
    ? longer.length
    : 0;

/** "mediabank" and "mediabanken", "telefoni" and "telefonilösning", "växel" and "telefonväxel". */
export const areForms = (one: string, other: string): boolean => sharedLetters(one, other) > 0;

/** Forms of a word and compounds that begin with it; "osäkerhet" is none of "säkerhet". */
export const startAlike = (one: string, other: string): boolean =>
  lettersFromStart(...byLength(one, other)) > 0;

/** One word but for its ending or a slip: "tjänst" and "tjänsten", but not "hotell" and "hotellplattform". */
export function areOneWord(one: string, other: string): boolean {
  if (one === other) return true;
  const longest = Math.max(one.length, other.length);
  if (longest - Math.min(one.length, other.length) > LONGEST_ENDING) return false;
  const common = commonStart(one, other);
  const isInflected =
    common >= Math.max(STEM, longest - LONGEST_ENDING) && !/\d/.test(one.slice(common) + other.slice(common));
  return isInflected || isMisspelt(one, other);
}

/** One letter but the first wrong, missing or too many: "priviligierad" is "privilegierad", "osäker" not "säker". */
export function isMisspelt(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= STEM && one[0] === other[0] && isOneSlip(one, other);
}

/** Forms have their first or their last letter in common, or one begins in the other: asked first, since few do. */
function endAlike(shorter: string, longer: string): boolean {
  if (shorter[0] === longer[0] || shorter.at(-1) === longer.at(-1)) return true;
  const offset = longer.length - shorter.length;
  return longer.slice(Math.max(0, offset - 1), offset + 2).includes(shorter.charAt(0));
}

const byLength = (one: string, other: string): [shorter: string, longer: string] =>
  one.length < other.length ? [one, other] : [other, one];

function lettersFromStart(shorter: string, longer: string): number {
  if (shorter === longer) return shorter.length;
  if (shorter.length < STEM) return 0;
  const common = commonStart(shorter, longer);
  if (common === shorter.length || common >= Math.max(STEM, longer.length * STEM_SHARE)) return common;
  return isMisspelt(shorter, longer) ? shorter.length - 1 : 0;
}

/**
 * Whether one letter parts a word from another, or from the end of another that begins at `from`. A digit is no
 * slip: "fas 2024" and "fas 2025" are two.
 */
function isOneSlip(one: string, other: string, from = 0): boolean {
  const length = other.length - from;
  if (from < 0 || Math.abs(one.length - length) > 1) return false;
  const start = commonStart(one, other, from);
  if (start + commonEnd(one, other) < Math.max(one.length, length) - 1) return false;
  return !/\d/.test(`${one[start] ?? ''}${other[from + start] ?? ''}`);
}

function commonStart(one: string, other: string, from = 0): number {
  let length = 0;
  while (length < one.length && one[length] === other[from + length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  const offset = other.length - one.length;
  let at = one.length - 1;
  while (at >= 0 && one[at] === other[at + offset]) at -= 1;
  return one.length - 1 - at;
}

/** So many letters at one of their ends have any two forms of a word in common. */
const KEY = 4;

const keysOf = (word: string): readonly string[] =>
  word.length <= KEY ? [word] : [`${word.slice(0, KEY)}-`, `-${word.slice(-KEY)}`];

/**
 * Makes a function that finds the words that are forms of a given one ("telefoni" → "telefonilösningen") without
 * comparing it with all of them: only with those that begin or end like it.
 * Wrong on: words under eight letters with a slip in the middle ("telfoni").
 */
export function createWordIndex(
  words: Iterable<string>,
  areForms: (one: string, other: string) => boolean,
): (word: string) => readonly string[] {
  const byKey = new Map<string, string[]>();
  for (const word of words) for (const key of keysOf(word)) append(byKey, key, word);
  return remember((word) => {
    const found = keysOf(word).flatMap(
      (key) => byKey.get(key)?.filter((candidate) => areForms(word, candidate)) ?? [],
    );
    return [...new Set(found)];
  });
}
