/**
 * Ways of making written Swedish comparable. Labels arrive with line breaks, hyphenation, NBSP, soft
 * hyphens and other case; answers with stray spaces and full stops.
 */

import { rememberShort } from './by-key';

/** Soft hyphens and marks without width, which stand inside words. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
/** Anything but a single plain space, so that most texts are left as they are. */
const SPACES = /[^\S ]\s*| \s+/g;

/**
 * Texts of Latin letters, digits and ordinary signs: nearly all. They have no other form to be composed to, and
 * a search that knows only such letters takes them apart many times faster.
 */
const PLAIN = /^[\0-\u02C1\u2000-\u206F]*$/;

const composed = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFC'));

/** Line breaks, NBSP and runs of spaces become one space; soft hyphens and zero-width marks vanish. */
export function collapseSpaces(text: string): string {
  return composed(text).replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** The text on one line with one kind of space and one kind of dash, as the readers of amounts and dates expect it. */
export function toPlainText(text: string): string {
  return collapseSpaces(text).replace(DASHES, '-');
}

const OTHER_SIGNS = /[^\p{Letter}\p{Number}]+/gu;
/** The same in plain texts. */
const OTHER_PLAIN_SIGNS = /[^\da-zA-Zª²³µ¹º¼-¾À-ÖØ-öø-ˁ]+/g;

const otherSigns = (text: string): RegExp => (PLAIN.test(text) ? OTHER_PLAIN_SIGNS : OTHER_SIGNS);

/** Only letters and digits, in lower case: equal for texts that differ in spacing, punctuation and case. */
export function lettersOnly(text: string): string {
  const lower = composed(text).toLowerCase();
  return lower.replace(otherSigns(lower), '');
}

/**
 * The words, in lower case and in order: equal for texts that say the same word for word. Remembered, since every rule
 * takes the same texts apart.
 */
export const wordsOnly = rememberShort((text) => {
  const lower = composed(text).toLowerCase();
  return lower.replace(INVISIBLE, '').replace(otherSigns(lower), ' ').trim();
});

/** The text cut at a word near `length` characters, with an ellipsis where something was left out. */
export function shorten(text: string, length: number): string {
  const line = collapseSpaces(text);
  if (line.length <= length) return line;
  // Half of a sign that takes two places, such as an emoji, is no text.
  const cut = line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
