import { distance } from 'fastest-levenshtein';
import { lettersOnly } from '../language/normalise';

/** What a card's title row says after its standing words: "GT5" and "Skapa ljudbibliotek". */
export interface CardTitle {
  readonly code: string;
  readonly name: string;
}

const CODE = /^(?:nr\.?\s*)?(\p{Letter}{0,4}\s?\d+(?:[.:]\d+)?)(?!\p{Letter})[\s:.–-]*/iu;

/** Longer than any name: a sentence that happens to begin like a title. */
const LONGEST_TITLE = 200;

/** Two letters may be wrong in the standing words, yet the plural is a chapter's heading, not a card's. */
const ALLOWED_TYPOS = 2;
const PLURAL = /er(na)?$/;

/**
 * Reads a title such as "Pågående förändringsinsats GT5: Skapa ljudbibliotek"; null when the text, on one line, is no
 * title of this kind of card. `standing` are the words that every such title begins with.
 */
export function readCardTitle(line: string, standing: string): CardTitle | null {
  if (line.length > LONGEST_TITLE || line.length < standing.length - ALLOWED_TYPOS) return null;
  const words = line.split(' ');
  const count = standing.split(' ').length;
  const written = words.slice(0, count).join(' ');
  // Most texts are far from it; see so before comparing letters.
  if (Math.abs(written.length - standing.length) > ALLOWED_TYPOS + 1) return null;
  const letters = lettersOnly(written);
  if (PLURAL.test(letters) || distance(letters, lettersOnly(standing)) > ALLOWED_TYPOS) return null;
  return splitCode(words.slice(count).join(' '));
}

/** "GT5 Skapa ljudbibliotek" → code and name; a text without a code is all name. */
export function splitCode(text: string): CardTitle {
  const rest = text.replace(/^[\s:.–-]+/, '');
  const match = CODE.exec(rest);
  return match ? { code: match[1] ?? '', name: rest.slice(match[0].length) } : { code: '', name: rest };
}
