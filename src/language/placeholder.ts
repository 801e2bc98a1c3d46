import { MOST_REMEMBERED, remember } from './by-key';
import { wordsOnly } from './normalise';
import {
  CONFESSION,
  MARKS,
  ONLY_CIRCUMSTANCE,
  OPENING_CONFESSION,
  PLACEHOLDER_CLAUSES,
  PROMISES,
} from './placeholder-grammar';
import { onlyRefers } from './references';

/**
 * A placeholder says only that the content will come or is missing, or points elsewhere. The grammar sees the text
 * clause by clause, as words in lower case without punctuation, so case, spaces and a final full stop do not matter.
 */

/** "#REFERENS!", "#N/A": what a broken formula leaves says nothing either. */
const ERROR_VALUE = /^#[\p{Lu}\d/]{1,40}[!?]?$/u;
/** The whole text stands in the brackets of a prompt: "[Effektmål]", "<ange mål>". */
const IN_BRACKETS = /^(?:\[[^[\]]{0,300}\]|<[^<>]{0,300}>|\{[^{}]{0,300}\})$/;

/** A longer text states something; of that, only a confession at its beginning is looked for. */
const LONGEST = 400;
/** So much of a long text is looked through for a confession. */
const LOOKED_AT = 2000;

/** Where a sentence ends; a point inside a number or an abbreviation ends none. */
const SENTENCE_END = /[.;:!?](?=\s|$)|[\n\r]/;
/** Where a clause ends inside a sentence. */
const CLAUSE_END = /,|\s[–—-]\s|\s(?=men\s)/;

/** Why an answer cannot be given, and a time when it can: with both it is one. */
const WHY =
  /(?:^| )(?:eftersom|därför|pga|p g a|på grund av|till följd av|med anledning av|beroende på|beror på att|förrän|först när|innan)(?= |$)/;
const WHEN =
  /(?:^| )(?:(?:19|20)\d\d|\d{1,2} (?=jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,7}|våren|hösten|sommaren|vintern|vecka|v \d|q[1-4]|kvartal\p{L}{0,2}|årsskiftet|halvårsskiftet)(?= |$)/u;

/**
 * True for "N/A", "-", "Tas fram i förstudien", "Ej beslutat", "Arbete pågår", "Se bilaga 2", "[Effektmål]" and their
 * like; false for a blank, which is its own fault, and for an answer that says why it cannot be given and when it will
 * come.
 * Wrong on: a placeholder in words that the grammar does not hold ("Styrgruppen har inte sagt sitt"), and a text that
 * opens by confessing that the goals are not made yet and still states one further on ("Finns ej framtaget … ett
 * effektmål skulle kunna skrivas som …"), which is reported since the supplier says itself that the goal is not made.
 */
export const isPlaceholder = remember((text) => {
  const bare = text.trim();
  if (bare === '') return false;
  if (ERROR_VALUE.test(bare) || IN_BRACKETS.test(bare) || onlyRefers(bare)) return true;
  const words = wordsOnly(bare.slice(0, LOOKED_AT));
  if (words === '') return wordsOnly(bare) === '';
  if (WHY.test(words) && WHEN.test(words)) return false;
  if (OPENING_CONFESSION.test(words) || CONFESSION.test(words)) return true;
  return bare.length <= LONGEST && saysNothing(bare, words);
}, MOST_REMEMBERED);

/** Of placeholders those that say that the content will come: "Återkommer", "Arbete pågår", not "N/A". */
export const promises = (text: string): boolean =>
  isPlaceholder(text) &&
  partsOf(text, SENTENCE_END).every((sentence) => isOneOf(PROMISES, wordsOnly(sentence)));

/** Whether every sentence says nothing, as a whole or clause by clause. */
function saysNothing(text: string, words: string): boolean {
  if (isMark(words)) return true;
  const clauses = partsOf(text, SENTENCE_END).flatMap((sentence) =>
    isEmptyClause(sentence) ? [sentence] : partsOf(sentence, CLAUSE_END),
  );
  return (
    clauses.some(isEmptyClause) && clauses.every((clause) => isEmptyClause(clause) || isCircumstance(clause))
  );
}

const partsOf = (text: string, end: RegExp): readonly string[] =>
  text.split(end).filter((part) => wordsOnly(part) !== '');

function isEmptyClause(clause: string): boolean {
  const words = wordsOnly(clause).replace(JOINT, '').replace(REGRET, '$1');
  return isMark(words) || isOneOf(PLACEHOLDER_CLAUSES, words) || onlyRefers(clause);
}

const isOneOf = (clauses: typeof PLACEHOLDER_CLAUSES, words: string): boolean =>
  clauses.some(({ needs, pattern }) => needs.some((need) => words.includes(need)) && pattern.test(words));

/** What joins a clause to the one before it. */
const JOINT = /^(?:men|och|dock) /;
/** What is regretted is the same without it. */
const REGRET = /(^| )(?:tyvärr|dessvärre) /;

const isMark = (words: string): boolean => MARKS.test(words);

const isCircumstance = (clause: string): boolean => ONLY_CIRCUMSTANCE.test(wordsOnly(clause));
