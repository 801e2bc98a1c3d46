/** A known word as people write it in a header or a label: inflected, in a compound, cut short or misspelt. */

import { isMisspelt } from './word-forms';

/** What a Swedish word gets at its end: "totala", "summan", "totalkostnader". */
const ENDINGS = ['', 'a', 't', 'n', 'en', 'et', 'er', 'ar', 'or', 'erna', 'arna', 's'];

/** A shorter word is no last part of a compound: "slutsumma" but not "bad" in "åbad". */
const SHORTEST_PART = 5;

/** "Bud", "progn", "utf." */
const SHORTEST_CUT = 3;

/** Makes a function that says whether a word, in lower case, is a known one, inflected or last in a compound. */
export function createInflections(known: readonly string[]): (word: string) => boolean {
  const forms = new Set(known.flatMap((word) => ENDINGS.map((ending) => word + ending)));
  const parts = [...forms].filter((form) => form.length >= SHORTEST_PART);
  return (word) => forms.has(word) || parts.some((part) => word.endsWith(part));
}

/**
 * Whether a word, in lower case, is a known one whole, cut short ("progn") or with a slip ("bugdet").
 * Wrong on: another word that the known one begins with ("prog" of program, for prognos).
 */
export function isWritten(word: string, known: string): boolean {
  if (word === known) return true;
  if (word.length >= SHORTEST_CUT && known.startsWith(word)) return true;
  return isMisspelt(word, known) || areSwapped(word, known);
}

/** Two letters next to each other in the wrong order. */
function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < SHORTEST_PART) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
