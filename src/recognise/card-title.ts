import { distance } from 'fastest-levenshtein';
import { lettersOnly } from '../language/normalise';
import { MOST_REMEMBERED, remember } from '../language/by-key';
import { MARKS, stemsOf, subjectOf } from './label-forms';
import { piecesOf } from './labels';

/** What a card's title row says after its standing words: "GT5" and "Skapa ljudbibliotek". */
export interface CardTitle {
  readonly code: string;
  readonly name: string;
}

const CODE = /^(?:nr\.?\s*)?([a-zà-öø-ɏ]{0,4}\s?\d+(?:[.:]\d+)?)(?![a-zà-öø-ɏ])[\s:.–-]*/iu;
/** "A", "B: Byta växel", "C – Ny växel": a letter that counts; "E-arkiv" and "G.H. Malms arkiv" are names. */
const LETTER_CODE = /^(?:nr\.?\s*)?(\p{Lu})(?:[:)]\s*|\.\s+|\s*[–-]\s+|$)/u;

/** Longer than any name: a sentence that happens to begin like a title. */
const LONGEST_TITLE = 200;

/**
 * A letter in five may be wrong in the standing words, two at most ("Proposed" is no "Proposal"), yet the plural is a
 * chapter's heading, not a card's.
 */
const ALLOWED_TYPOS = 2;
const LETTERS_FOR_TYPO = 5;
const PLURAL = /er(na)?$/;

/** How many letters the standing words may be longer or shorter by, nearest first. */
const LENGTH_DIFFERENCES = [0, -1, 1, -ALLOWED_TYPOS, ALLOWED_TYPOS];

const LETTER = /\p{Letter}/u;

/** Reads a title that begins with certain standing words; null where the text, on one line, is no such title. */
export type TitleReader = (line: string) => CardTitle | null;

/**
 * Makes a function that reads titles such as "Pågående förändringsinsats GT5: Skapa ljudbibliotek". `standing` are the
 * words that every such title begins with; they too may be broken by spaces and hyphens, or misspelt by two letters.
 */
export function createTitleReader(standing: string): TitleReader {
  const wanted = lettersOnly(standing);
  const allowed = Math.min(ALLOWED_TYPOS, Math.floor(wanted.length / LETTERS_FOR_TYPO));
  const near = new RegExp(`^[^]{0,${2 * standing.length}}?(?:${piecesOf(wanted).join('|')})`, 'i');

  const read = remember((line): CardTitle | null => {
    for (const typos of LENGTH_DIFFERENCES) {
      const end = endOfLetters(line, wanted.length + typos);
      if (end === null) continue;
      const written = lettersOnly(line.slice(0, end));
      if (!PLURAL.test(written) && distance(written, wanted) <= allowed) return splitCode(line.slice(end));
    }
    return null;
  }, MOST_REMEMBERED);

  return (line) => {
    if (line.length > LONGEST_TITLE || line.length < standing.length - ALLOWED_TYPOS) return null;
    return near.test(line) ? read(line) : null;
  };
}

/** Where the first `count` letters of a line end, if a word ends there; null otherwise. */
function endOfLetters(line: string, count: number): number | null {
  let letters = 0;
  for (let end = 0; end <= line.length; end += 1) {
    const isLetter = LETTER.test(line.charAt(end));
    if (letters === count) return isLetter ? null : end;
    if (isLetter) letters += 1;
  }
  return null;
}

/** "GT5 Skapa ljudbibliotek" → code and name; a text without a code is all name. */
export function splitCode(text: string): CardTitle {
  const rest = text.replace(/^[\s:.–-]+/, '');
  const match = CODE.exec(rest) ?? LETTER_CODE.exec(rest);
  const name = match ? rest.slice(match[0].length) : rest;
  // What is left may be an asterisk or a colon that somebody put after the number.
  return { code: match?.[1] ?? '', name: lettersOnly(name) === '' ? '' : name };
}

/** More words than these say something of their own. */
const MOST_OWN_WORDS = 4;

/** "Insats 2", "Pågående insats B": where the number begins. */
const NUMBERED = /(?<=\p{L}\.? )(?:nr\.? ?)?(?:[a-zåäö]{1,3} ?)?\d{1,3}(?:\.\d{1,3})?$|(?<=\p{L} )\p{Lu}$/iu;

/**
 * Makes a function that reads a title in other words than the template's: "Insats 2" and "Pågående insats: Byta växel"
 * for "Pågående förändringsinsats", "Förslag 3 – Byta växel" below the chapter "Förslag på nya förändringsinsatser".
 * Its last word is what the card describes, or all are of the titles given; a number or a name follows.
 */
export function createOwnTitleReader(cardTitle: string, chapterTitle: string): TitleReader {
  const subject = subjectOf(cardTitle);
  const known = new Set([cardTitle, chapterTitle].flatMap((title) => stemsOf(title, subject)));
  const isKnown = (words: readonly string[]): boolean =>
    words.length > 0 &&
    words.length <= MOST_OWN_WORDS &&
    (words.at(-1) === subject || words.every((word) => known.has(word)));
  return (line) => {
    if (line.length > LONGEST_TITLE) return null;
    const [before, name] = aroundFirstMark(line);
    const code = NUMBERED.exec(before)?.[0] ?? '';
    const words = before.slice(0, before.length - code.length).trim();
    const isTold = code !== '' || name !== '';
    return isTold && !PLURAL.test(lettersOnly(words)) && isKnown(stemsOf(words, subject))
      ? { code, name }
      : null;
  };
}

function aroundFirstMark(line: string): readonly [before: string, after: string] {
  const ends = MARKS.map((mark) => ({ mark, at: line.indexOf(mark) })).filter(({ at }) => at >= 0);
  const [first] = ends.toSorted((one, other) => one.at - other.at);
  return first === undefined
    ? [line, '']
    : [line.slice(0, first.at).trim(), line.slice(first.at + first.mark.length).trim()];
}
