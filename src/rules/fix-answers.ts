import { type Answer, interpretAnswer, readAnswer } from '../language/answers';
import type { Asks } from '../language/taken-back';
import { type FindFixes, fixOf, typedTextAt } from './fix';
import type { Localized } from '../language/localized';
import { addressOf } from '../workbook/address';
import { inSentence } from './wording';

/** Words that mean ja or nej and nothing else; "nja" is not among them. */
const WORDS: readonly (readonly [word: RegExp, answer: 'JA' | 'NEJ'])[] = [
  [/^(?:j|jaa+|japp|jepp|jo|jodå|y|yes|yep|x|[✓✔✅☑☒🗹])$/iu, 'JA'],
  [/^(?:n|nejj+|nä+|näe|nope|nix|no)$/iu, 'NEJ'],
];

/** The first word, or a tick, with the signs before it, and the rest. */
const OPENING = /^([^\p{L}\p{N}✓✔✅☑☒🗹]*)(\p{L}+|[✓✔✅☑☒🗹])(.*)$/su;

/** Nothing follows, or a comment that is set off: "J, gjord i mars", "Yes - se bilaga", but neither "N/A" nor "J-O". */
const NOTHING = /^[\s.!]*$/u;
const SET_OFF = /^(?:[,;:](?=\s)|\s*\(|\s+[–—-]\s|[–—-]\s|\n)/u;
/** A full stop ends an answer in a word; after a single letter it makes an abbreviation ("N. A."). */
const NEW_SENTENCE = /^[.!]\s+\p{L}/u;

/** A comment that takes the answer back, or gives the other one as well. */
const BUT =
  /^[^a-zà-öø-ɏ]*(?:men|but|fast|dock|om|if|delvis|partly|kanske|maybe|eventuellt|ev|inte|ej|not|nej|n|no|ja|j|yes|oklart|tror|beror)(?![a-zà-öø-ɏ])/iu;

/**
 * Makes the fix of an answer that means ja or nej in another word ("J", "Yes, gjord i mars", "✓"): it is written as the
 * template asks, and the comment stays as it stands. Where the deed is told instead ("Genomförd 2023") the word is put
 * before it. `ends` tells which answers end the finding; where it would be there all the same (a no to an assessment)
 * nothing is offered.
 */
export const createJaNej =
  (asks: Asks, ends: (answer: Answer) => boolean): FindFixes =>
  (finding, { workbook }) => {
    const typed = typedTextAt(finding, workbook);
    const text = typed?.old.value ?? '';
    const written = typed && (inOtherWord(text) ?? asDeed(text, asks));
    if (!written || !ends(readAnswer(written.after, asks))) return [];
    const cell = addressOf(typed.place);
    const title = {
      sv: `Skriv ${written.answer} ${written.where.sv} i ${cell}`,
      en: `Write ${written.answer} ${written.where.en} in ${cell}`,
    };
    return [fixOf(title, [{ ...typed, after: written.after }])];
  };

interface Written {
  readonly answer: 'JA' | 'NEJ';
  readonly after: string;
  readonly where: Localized;
}

function inOtherWord(text: string): Written | null {
  const [, before = '', word = '', rest = ''] = OPENING.exec(text) ?? [];
  const answer = WORDS.find(([words]) => words.test(word))?.[1];
  if (answer === undefined || !isCertain(word, rest)) return null;
  const where = { sv: `i stället för ”${word}”`, en: `instead of “${word}”` };
  return { answer, after: `${before}${answer}${rest}`, where };
}

/** "Genomförd 2023" becomes "JA, genomförd 2023". */
function asDeed(text: string, asks: Asks): Written | null {
  const deed = text.trim();
  const { answer, manner } = interpretAnswer(deed, asks);
  if (answer !== 'JA' || manner !== 'otherWord' || !/^\p{L}{2}/u.test(deed)) return null;
  const where = { sv: 'före svaret', en: 'before the answer' };
  return { answer, after: `JA, ${inSentence(deed)}`, where };
}

function isCertain(word: string, rest: string): boolean {
  if (NOTHING.test(rest)) return true;
  return (SET_OFF.test(rest) || (word.length > 1 && NEW_SENTENCE.test(rest))) && !BUT.test(rest);
}
