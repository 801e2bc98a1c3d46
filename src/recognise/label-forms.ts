import { wordsOnly } from '../language/normalise';

/** "1.4.3 ", "Fråga 3: ", "2) ", "a) ", "• ": what people put before a label to count or mark it. */
const LEADING =
  /^(?:(?:\p{Letter}{1,12}\.? )?\(?\d{1,3}(?:\.\d{1,3}){0,4}(?:[.):] ?| [–-] | (?=\p{Letter}))|\(?\p{Letter}\) |[^\p{Letter}\p{Number}\s("”'<[]+ )/u;

/** Where an explanation or another language begins after a label; a hyphen inside a word is none. */
const SEPARATOR = / *(?:[/(?:\n]| [–-] ) */u;

/** Words that bear no meaning of their own in a label: "Kommentar till avvikelser" is "Kommentar avvikelser". */
const FUNCTION_WORDS = new Set(
  'av den det de du en ett eller er för gäller har i kring med ni och om på samt till vid vår'.split(' '),
);

const ENDING = /(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|en|et|er|ar|or|na|s)$/;

/** So short a stem would make words alike that have nothing to do with each other. */
const SHORTEST_STEM = 3;

/** So much of a compound stands for the whole: "insats" for "förändringsinsats". */
const SHORTEST_TAIL = 5;

/** A label without what is written before it to count or mark it, e.g. "Effektmål" of "Fråga 3: Effektmål". */
export const withoutLeading = (text: string): string => text.replace(LEADING, '');

/**
 * The parts of a label between marks, e.g. "Effektmål" and "Effect goal" of "Effektmål / Effect goal"; none where no
 * mark divides it.
 */
export function partsOfLabel(text: string): readonly string[] {
  const parts = text.split(SEPARATOR).filter((part) => part.trim() !== '');
  return parts.length > 1 || parts[0] !== text ? parts : [];
}

/** The words of a label without their endings, those without meaning left out. */
export function stemsOf(text: string): readonly string[] {
  const words = wordsOnly(text).split(' ');
  return words.filter((word) => word !== '' && !FUNCTION_WORDS.has(word)).map(stem);
}

/** One ending after the other, so that "insatsen" and "insats" come to the same. */
function stem(word: string): string {
  const bare = word.replace(ENDING, '');
  return bare === word || bare.length < SHORTEST_STEM ? word : stem(bare);
}

/**
 * Whether a label is the other in other forms of its words: "Effektmålen", "Projektets mål" for "Projektmål", "Namn på
 * insatsen" for "Namn på förändringsinsats", "Tidplan för insatsen" for "Tidplan" where `about` is what the card
 * describes.
 * Wrong on: a form that changes the word itself ("Mål med projektet" for "Projektmål").
 */
export function isSameInOtherForms(
  written: readonly string[],
  label: readonly string[],
  about: string,
): boolean {
  if (written.length === 0 || label.length === 0) return false;
  if (written.join('') === label.join('')) return true;
  const last = written.at(-1) ?? '';
  if (written.length > 1 && isTail(last, about) && written.slice(0, -1).join('') === label.join(''))
    return true;
  return written.length === label.length && written.every((word, at) => isTail(word, label[at] ?? ''));
}

const isTail = (word: string, whole: string): boolean =>
  word === whole || (word.length >= SHORTEST_TAIL && whole.endsWith(word));

/** What stands before and after the first colon; the whole and nothing where there is none. */
export function aroundColon(text: string): readonly [before: string, after: string] {
  const at = text.indexOf(':');
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
