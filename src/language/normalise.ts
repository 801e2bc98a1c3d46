/**
 * Ways of making written Swedish comparable. Labels arrive with line breaks, hyphenation, NBSP, soft
 * hyphens and other case; answers with stray spaces and full stops.
 */

/** Soft hyphens and marks without width, which stand inside words. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
/** Anything but a single plain space, so that most texts are left as they are. */
const SPACES = /[^\S ]\s*| \s+/g;

/** Line breaks, NBSP and runs of spaces become one space; soft hyphens and zero-width marks vanish. */
export function collapseSpaces(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

const OTHER_SIGNS = /[^\p{Letter}\p{Number}]+/gu;

/** Only letters and digits, in lower case: equal for texts that differ in spacing, punctuation and case. */
export function lettersOnly(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(OTHER_SIGNS, '');
}

/** The words, in lower case and in order: equal for texts that say the same word for word. */
export function wordsOnly(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(INVISIBLE, '').replace(OTHER_SIGNS, ' ').trim();
}

/** The text cut at a word near `length` characters, with an ellipsis where something was left out. */
export function shorten(text: string, length: number): string {
  const line = collapseSpaces(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
