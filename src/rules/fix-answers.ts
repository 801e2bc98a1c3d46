import { type Answer, readAnswer } from '../language/answers';
import { type FindFixes, fixOf, typedTextAt } from './fix';
import { addressOf } from '../workbook/address';

/** Words that mean ja or nej and nothing else; "nja" and "x" are not among them. */
const WORDS: readonly (readonly [word: RegExp, answer: 'JA' | 'NEJ'])[] = [
  [/^(?:j|jaa+|japp|jepp|jo|jodå|y|yes|yep|[✓✔☑])$/iu, 'JA'],
  [/^(?:n|nejj+|nä+|näe|nope|nix|no)$/iu, 'NEJ'],
];

/** The first word, or a tick, with the signs before it, and the rest. */
const OPENING = /^([^\p{L}\p{N}✓✔☑]*)(\p{L}+|[✓✔☑])(.*)$/su;

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
 * template asks, and the comment stays as it stands. `ends` tells which answers end the finding; where it would be
 * there all the same (a no to an assessment) nothing is offered.
 */
export const createJaNej =
  (ends: (answer: Answer) => boolean): FindFixes =>
  (finding, { workbook }) => {
    const typed = typedTextAt(finding, workbook);
    const [, before = '', word = '', rest = ''] = OPENING.exec(typed?.old.value ?? '') ?? [];
    const answer = WORDS.find(([words]) => words.test(word))?.[1];
    if (typed === null || answer === undefined || !isCertain(word, rest)) return [];
    const after = `${before}${answer}${rest}`;
    if (!ends(readAnswer(after))) return [];
    const cell = addressOf(typed.place);
    const title = {
      sv: `Skriv ${answer} i stället för ”${word}” i ${cell}`,
      en: `Write ${answer} instead of “${word}” in ${cell}`,
    };
    return [fixOf(title, [{ ...typed, after }])];
  };

function isCertain(word: string, rest: string): boolean {
  if (NOTHING.test(rest)) return true;
  return (SET_OFF.test(rest) || (word.length > 1 && NEW_SENTENCE.test(rest))) && !BUT.test(rest);
}
