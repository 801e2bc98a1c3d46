import { wordsOnly } from './normalise';

/** A stretch of an answer without a pause, as words in lower case. */
export interface Clause {
  readonly words: readonly string[];
  /** Counted from 0. */
  readonly sentence: number;
}

const SENTENCE_END = /[.;:!](?=\s|$)/;
/** Where a clause ends inside a sentence. */
const PAUSE = /[,()]|\s[–—-]\s|^\s?[–—-]\s?|\s(?=(?:men|dock)\s)/;

/** The clauses of a remark in their order, blank ones left out. */
export const clausesOf = (text: string): readonly Clause[] =>
  text
    .split(SENTENCE_END)
    .filter((sentence) => wordsOnly(sentence) !== '')
    .flatMap((sentence, index) => sentence.split(PAUSE).map((clause) => ({ clause, sentence: index })))
    .map(({ clause, sentence }) => ({ words: wordsOnly(clause).split(' '), sentence }))
    .filter(({ words }) => words[0] !== '');

/** A pattern of whole words. */
export const anyWord = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');

export const NOT = anyWord('ej', 'inte', 'icke', 'aldrig');
const NONE = anyWord('ingen', 'inget', 'inga', 'utan');
export const BUT = anyWord('men', 'dock', 'fast', 'utom', 'förutom');

/** Done: "genomförd", "gjordes", "klassad", "klar". */
export const DONE =
  /^(?:klart?|klara|färdig\p{L}*|har|togs|\p{L}*(?:gjor[dt]|gjorda|gjordes|gjorts|förd|förda|fört|fördes|förts)|\p{L}{3,}(?:ad|ade|ades|ats|at))$/u;

/** What a JA/NEJ field asks for, and what it is made of. */
export const DEED_NOUN =
  /(?:klassning|klassificering|analys|bedömning|utredning|genomgång|granskning|kartläggning|arbete|arbeta|dokumentation|moment|godkännande|fastställande|framtagande|framtagning|planering|beredning|dialog|workshop|möte|resten)(?:en|et|t|ar|arna|er|erna|n|na)?$/u;

/** A part of the whole: "steg", "pilotdelen"; not "fördel", "handel". */
export const PART_NOUN =
  /^(?:(?:\p{L}{4,40})?del(?:en|ar|arna)?|\p{L}*(?:steg|fas|etapp|modul|pilot|delprojekt|version)(?:et|en|er|erna)?)$/u;

/** So many words before or after another are of the same statement. */
export const NEAR = 3;

/** Whether a "no" or "not" stands just before a word. */
export const isDeniedBefore = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - NEAR), at).some((word) => NONE.test(word) || NOT.test(word));
