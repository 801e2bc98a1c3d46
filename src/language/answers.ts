import { collapseSpaces } from './normalise';

/** How an answer to a JA/NEJ field is read (rules.md); the words that SVAR gives in the sheet. */
export type Answer = 'JA' | 'NEJ' | 'NEJ MED MOTIVERING' | 'EJ TILLÄMPLIGT' | 'OKLART' | 'SAKNAS';

/** The template's own prompt left standing, e.g. "JA / NEJ + kommentar": nobody has chosen. */
const PROMPT = /^ja\s*[/,|]\s*nej\b/;
const JA = /^ja(?![\p{Letter}\p{Number}])/u;
const NEJ = /^nej(?![\p{Letter}\p{Number}])/u;
const EJ_TILLAMPLIGT =
  /^(det\s+är\s+|är\s+)?(ej|inte|icke)\s+(applicerbar|tillämplig|tillämpbar|relevant|aktuell|nödvändig)|^(saknar relevans|irrelevant)/;

/** What follows "nej" says nothing when it holds no word beyond these. */
const EMPTY_WORDS = new Set(['n', 'a', 'na', 'tbd', 'tba', 'nej']);

/**
 * Reads a written answer. "Nej" with a word after it counts as motivated: whether the motive is good is for
 * people to judge. Wrong on: an answer that opens with "ja" or "nej" and then takes it back ("Ja, men inte än"),
 * and a motive that stands before the no ("Görs senare, alltså nej" is read as OKLART).
 */
export function readAnswer(text: string): Answer {
  const answer = collapseSpaces(text)
    .toLocaleLowerCase('sv')
    .replace(/^[^\p{Letter}\p{Number}]+/u, '');
  if (answer === '') return collapseSpaces(text) === '' ? 'SAKNAS' : 'OKLART';
  if (PROMPT.test(answer)) return 'OKLART';
  if (JA.test(answer)) return 'JA';
  if (NEJ.test(answer)) return saysSomething(answer.slice('nej'.length)) ? 'NEJ MED MOTIVERING' : 'NEJ';
  if (EJ_TILLAMPLIGT.test(answer)) return 'EJ TILLÄMPLIGT';
  return 'OKLART';
}

function saysSomething(text: string): boolean {
  const words = text.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return words.some((word) => !EMPTY_WORDS.has(word));
}
