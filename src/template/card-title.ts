import { distance } from 'fastest-levenshtein';
import { collapseSpaces, lettersOnly } from '../language/normalise';

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
 * Reads a title such as "Pågående förändringsinsats GT5: Skapa ljudbibliotek"; null when the text is no title
 * of this kind of card. `standing` are the words that every such title begins with.
 */
export function readCardTitle(text: string, standing: string): CardTitle | null {
  if (text.length > LONGEST_TITLE || text.length < standing.length - ALLOWED_TYPOS) return null;
  const line = collapseSpaces(text);
  const wordCount = standing.split(' ').length;
  const words = line.split(' ');
  const [written, wanted] = [lettersOnly(words.slice(0, wordCount).join(' ')), lettersOnly(standing)];
  if (PLURAL.test(written) || distance(written, wanted) > ALLOWED_TYPOS) return null;
  return splitCode(words.slice(wordCount).join(' '));
}

/** "GT5 Skapa ljudbibliotek" → code and name; a text without a code is all name. */
export function splitCode(text: string): CardTitle {
  const rest = text.replace(/^[\s:.–-]+/, '');
  const match = CODE.exec(rest);
  return match ? { code: match[1] ?? '', name: rest.slice(match[0].length) } : { code: '', name: rest };
}
