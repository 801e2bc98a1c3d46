import { append } from './append';
import { remember } from './remember';

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
