import { readForm } from './answer-form';
import { collapseSpaces, wordsOnly } from './normalise';
import { onlyRefers } from './references';
import { type Asks, takesBack } from './taken-back';

/** How an answer to a JA/NEJ field is read (rules.md); the words that SVAR gives in the sheet. */
export type Answer = 'JA' | 'NEJ' | 'NEJ MED MOTIVERING' | 'EJ TILLÄMPLIGT' | 'OKLART' | 'SAKNAS';

/**
 * By what an answer is read: its own words, the mark in a form ("☐ Ja ☒ Nej"), a checkbox or a logical value, or a yes
 * in another word than the template asks for ("x", "Yes", "Genomförd").
 */
export type Manner = 'words' | 'mark' | 'boolean' | 'otherWord';

export interface AnswerRead {
  readonly answer: Answer;
  readonly manner: Manner;
}

const JA = /^ja(?![\p{L}\p{N}])/u;
const NEJ = /^nej(?![\p{L}\p{N}])/u;

/** What stands before an answer: its number ("1. Ja"), or a word or two that say what it answers ("Svar: nej"). */
const LEAD = /^(?:\d{1,2}[.)] ?|\p{L}{2,30}(?: \p{L}{1,30})? ?: ?(?=\p{L}))/u;
/** Signs before an answer that mark nothing: "- Ja", "”Ja”". */
const SIGNS = /^[^\p{L}\p{N}[(_☐-☒□○◯⬜▢✓✔✅🗹■●◉⬛✗✘❌]{1,50}/u;

/** What is said not to apply: nothing of it is needed, or it does not concern the insats. */
const NOT_APPLICABLE = [
  /^n ?a$/,
  /^(?:\p{L}{1,30} ){0,3}(?:ej|inte|icke)(?: (?:vara|längre|alls|helt|direkt|så|heller|bedömts?|anses))? (?:applicerbar|tillämplig|tillämpbar|relevant|aktuell|nödvändig|behövlig|befog|meningsfull)/u,
  /^(?:\p{L}{1,30} ){0,2}(?:behövs|behöver|krävs|erfordras|fordras|gäller|berörs) (?:ej|inte|icke)(?! (?:än|ännu)(?: |$))/u,
  /^(?:\p{L}{1,30} ){0,3}(?:ej|inte) (?:att )?(?:behövas|krävas)/u,
  /^(?:det )?(?:finns |föreligger )?(?:inget|ej|inte något) behov/u,
  /^(?:ingen|inget|inga) (?:\p{L}{1,30} )?(?:behövs|krävs|erfordras)/u,
  /^(?:saknar relevans|utan relevans|irrelevant|onödig|överflödig)/u,
];

/** A yes in other words, alone or before a comment. A single letter before a full stop abbreviates ("J. Ek"). */
const OTHER_YES =
  /^(?:[✓✔✅☑☒🗹]|[[(] ?[xv✓✔] ?[\])]|(?:jaa{1,5}|japp|jepp|jajamän(?:san)?|jo|jodå|yes|yep)(?![\p{L}\p{N}])|[jyx](?![\p{L}\p{N}]|[./] ?\p{L}|-\p{L}))/u;
/** The deed is told instead: "Genomförd 2023", "Klassning är gjord". */
const DEED =
  /^(?:(?:den|det|denna|detta|vi|\p{L}{3,30}(?:ning(?:en)?|analys(?:en)?)) )?(?:(?:är|har|blev) )?(?:redan )?(?:genomför[dt]a?|genomförts|genomfördes|gjor[dt]|gjorts|gjordes|utför[dt]|utfördes|slutför[dt]|avslutad)(?!\p{L})/u;
/** "Klar" says when: alone it may be meant as much as done. */
const READY = /^(?:är )?(?:klart?|färdigt?)(?!\p{L})/u;
const DATE =
  /\d|(?:^| )(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,7}(?= |$)|(?:^| )(?:vår|sommar|höst|vinter)\p{L}{0,3}(?= |$)/u;

/** What follows "nej" says neither why nor when where it holds no word beyond these, which repeat or regret the no. */
const EMPTY_WORDS = new Set(
  [
    'n a na tbd tba nej ej inte icke än ännu är den det detta har gjord gjort gjorts genomförd genomfört genomförts',
    'utförd klar klart färdig tack tyvärr dessvärre saknas finns vi man ingen inget inga någon något några sådan alls',
    'i nuläget dagsläget idag dag nu just för närvarande tillfället',
  ].flatMap((words) => words.split(' ')),
);
/** Where a motive may be parted from a reference that gives none. */
const PAUSE = /[.,;!](?=\s|$)|\s[–—-]\s|[()\r\n]/;

/**
 * Reads a written answer and tells by what it was read. "Nej" with a word after it counts as motivated: whether the
 * motive is good is for people to judge; a word that only repeats the no ("Nej, inte än") is none.
 * Wrong on: a motive that stands before the no ("Görs senare, alltså nej" is read as OKLART), and what `takesBack`
 * says.
 *
 * @param year that the workbook is about: a deed dated after it is not done
 */
export function interpretAnswer(text: string, asks: Asks = 'done', year = Infinity): AnswerRead {
  const whole = collapseSpaces(text.replace(/[\r\n]+/g, ' ; ')).toLocaleLowerCase('sv');
  const answer = (SIGNS.test(whole) ? whole.replace(SIGNS, '') : whole).trim();
  if (/^[;\s]*$/.test(whole)) return { answer: 'SAKNAS', manner: 'words' };
  if (/^(?:sant|true)$/.test(answer)) return { answer: 'JA', manner: 'boolean' };
  if (/^(?:falskt|false)$/.test(answer)) return { answer: 'NEJ', manner: 'boolean' };
  const asked: Asked = { asks, year };
  return readWords(answer, asked) ?? readWords(answer.replace(LEAD, ''), asked) ?? UNCLEAR;
}

/** The answer alone, where it does not matter how it was read. */
export const readAnswer = (text: string, asks: Asks = 'done', year = Infinity): Answer =>
  interpretAnswer(text, asks, year).answer;

interface Asked {
  readonly asks: Asks;
  readonly year: number;
}

const UNCLEAR: AnswerRead = { answer: 'OKLART', manner: 'words' };

/** Null where the text opens neither with an answer nor with a form. */
const readWords = (answer: string, asked: Asked): AnswerRead | null =>
  readOffer(answer, asked) ?? readYesOrNo(answer, asked) ?? readOther(answer, asked);

/** A form: the word that its mark stands at; else the answer that follows it, "JA/NEJ: Nej, görs i förstudien". */
function readOffer(answer: string, asked: Asked): AnswerRead | null {
  const form = readForm(answer);
  if (form === null) return null;
  if (form.choice !== null) return read(form.choice, form.rest, 'mark', asked);
  const after = form.rest.replace(/^[^\p{L}\p{N}]{1,20}/u, '').replace(LEAD, '');
  return readYesOrNo(after, asked) ?? UNCLEAR;
}

function readYesOrNo(answer: string, asked: Asked): AnswerRead | null {
  if (JA.test(answer)) return read('JA', answer.slice('ja'.length), 'words', asked);
  return NEJ.test(answer) ? read('NEJ', answer.slice('nej'.length), 'words', asked) : null;
}

/** What is said not to apply, and a yes in other words. */
function readOther(answer: string, asked: Asked): AnswerRead | null {
  const words = wordsOnly(answer.slice(0, 200));
  if (NOT_APPLICABLE.some((pattern) => pattern.test(words)))
    return { answer: 'EJ TILLÄMPLIGT', manner: 'words' };
  const [yes] = OTHER_YES.exec(answer) ?? [];
  if (yes !== undefined) return read('JA', answer.slice(yes.length), 'otherWord', asked);
  return asked.asks === 'done' && tellsDeed(words) ? read('JA', answer, 'otherWord', asked) : null;
}

function tellsDeed(words: string): boolean {
  const [ready] = READY.exec(words) ?? [];
  return DEED.test(words) || (ready !== undefined && DATE.test(words.slice(ready.length)));
}

function read(choice: 'JA' | 'NEJ', rest: string, manner: Manner, { asks, year }: Asked): AnswerRead {
  if (choice === 'JA') return takesBack(rest, asks, year) ? UNCLEAR : { answer: 'JA', manner };
  return { answer: isMotive(rest) ? 'NEJ MED MOTIVERING' : 'NEJ', manner };
}

/** Whether a text that stands by a "nej" says anything beyond it; "se ovan" leaves it to others to find out. */
export const isMotive = (text: string): boolean =>
  text.split(PAUSE).some((clause) => !onlyRefers(clause) && !wordsOnly(clause).split(' ').every(isEmpty));

const isEmpty = (word: string): boolean => word === '' || EMPTY_WORDS.has(word);
