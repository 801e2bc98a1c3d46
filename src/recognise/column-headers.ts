import { yearsIn } from '../language/headers';
import { readForm } from '../language/answer-form';
import { interpretAnswer } from '../language/answers';
import { lettersOnly, wordsOnly } from '../language/normalise';
import type { AnswerColumnRole, Template } from '../template/template';
import type { SheetView } from './sheet-view';

/** What the columns beside the labels hold, as a row above the cards says: "Fråga | Anvisning | Svar | Kommentar". */
export interface ColumnHeaders {
  /** The row that says so; null where none does. */
  readonly row: number | null;
  /** The first column that it heads, with what stands above the labels. */
  readonly from: number;
  /** Where the answers stand; null where no column is said to hold them. */
  readonly answers: number | null;
  /** Where questions of yes and no are answered, "JA/NEJ", if they have a column of their own. */
  readonly yesNo: number | null;
  /** What stands in these is no answer: comments, instructions, answers of another year. */
  readonly others: ReadonlySet<number>;
  /** Those of them that hold comments, which may belong to an answer. */
  readonly comments: ReadonlySet<number>;
  /** Columns headed by an answer, "Ja | Nej", which a mark in them chooses. */
  readonly options: ReadonlyMap<number, string>;
}

/** A longer text is an answer that happens to hold such a word. */
const MOST_WORDS = 4;

/** One answer in a row is an answer; several are what there is to choose from. */
const FEWEST_OPTIONS = 2;

/** "Ja", "Nej", "Ej tillämpligt": a longer text answers something itself. */
const LONGEST_OPTION = 20;

const isPlainAnswer = (text: string): boolean => {
  if (text.length > LONGEST_OPTION) return false;
  const { answer, manner } = interpretAnswer(text);
  return manner === 'words' && ['JA', 'NEJ', 'EJ TILLÄMPLIGT'].includes(answer);
};

/** "JA/NEJ", with nothing marked or said. */
function offersYesAndNo(text: string): boolean {
  if (text.length > LONGEST_OPTION) return false;
  const form = readForm(text.toLowerCase());
  return form?.choice === null && lettersOnly(form.rest) === '';
}

/**
 * Makes a function that reads a row as headers of the columns beside the labels; none for a row that heads nothing.
 * Every cell after the first must be such a header: the first may be a card's title, or stand above the labels. Where
 * the first comes again, as above cards side by side, the headers begin again. Of several columns of answers the one of
 * the template's year counts, or the one of the latest year.
 */
export function createColumnHeaderReader({
  words: { answerColumns },
  chapters,
  year,
}: Template): (view: SheetView, row: number) => readonly ColumnHeaders[] {
  const roles = Object.entries(answerColumns) as [AnswerColumnRole, readonly string[]][];
  /** By the first word that tells: "Svar och kommentar" holds answers, "Kommentar till svaret" does not. */
  const roleOf = (text: string): AnswerColumnRole | null => {
    const written = wordsOnly(text).split(' ');
    if (written.length > MOST_WORDS) return null;
    const told = written.flatMap((word) => roles.find(([, known]) => known.includes(word))?.[0] ?? []);
    return told[0] ?? null;
  };
  const offered = new Set(
    chapters.flatMap(
      ({ card }) => card?.fields.flatMap(({ answers = [] }) => answers.map(lettersOnly)) ?? [],
    ),
  );
  const isOption = (text: string): boolean => offered.has(lettersOnly(text)) || isPlainAnswer(text);
  const headerOf = (view: SheetView, row: number, column: number): Header => {
    const text = view.label(row, column);
    const role = isOption(text) ? 'option' : offersYesAndNo(text) ? 'yesNo' : roleOf(text);
    return { column, text, role, year: yearsIn(text)[0] ?? null };
  };
  return (view, row) => {
    const filled = view.filled(row);
    if (filled.length < 2) return [];
    return beginningsIn(view, row).flatMap((from, index, all) => {
      const columns = filled.filter((column) => column > from && column < (all[index + 1] ?? Infinity));
      const headers = columns.map((column) => headerOf(view, row, column));
      return areHeaders(headers) ? [{ row, from, ...columnsHeaded(headers, year) }] : [];
    });
  };
}

interface Header {
  readonly column: number;
  readonly text: string;
  readonly role: AnswerColumnRole | 'option' | 'yesNo' | null;
  readonly year: number | null;
}

/** Where the first text of a row stands, and where it stands again. */
function beginningsIn(view: SheetView, row: number): readonly number[] {
  const filled = view.filled(row);
  const first = filled.map((column) => lettersOnly(view.label(row, column)))[0];
  return filled.filter((column, at) => at === 0 || lettersOnly(view.label(row, column)) === first);
}

function areHeaders(headers: readonly Header[]): boolean {
  const telling = headers.filter(({ role }) => role !== null && role !== 'label');
  const options = headers.filter(({ role }) => role === 'option');
  if (options.length > 0 && options.length < FEWEST_OPTIONS) return false;
  // "Är avtalet klart? | JA/NEJ" is a question with the template's own prompt.
  if (headers.length === 1 && headers[0]?.role === 'yesNo') return false;
  return telling.length > 0 && headers.every(({ role }) => role !== null);
}

function columnsHeaded(headers: readonly Header[], year: number): Omit<ColumnHeaders, 'row' | 'from'> {
  const answers = headers.filter(({ role }) => role === 'answer');
  const latest = Math.max(...answers.map((each) => each.year ?? 0));
  const chosen =
    answers.find((each) => each.year === year) ?? answers.find((each) => (each.year ?? 0) === latest);
  const yesNo = headers.find(({ role }) => role === 'yesNo');
  const others = headers.filter(
    ({ role, column }) => role !== 'label' && column !== chosen?.column && column !== yesNo?.column,
  );
  const columnsIn = (each: readonly Header[]): ReadonlySet<number> =>
    new Set(each.map(({ column }) => column));
  return {
    answers: chosen?.column ?? null,
    yesNo: yesNo?.column ?? null,
    others: columnsIn(others),
    comments: columnsIn(others.filter(({ role }) => role === 'comment')),
    options: new Map(
      headers.flatMap(({ role, column, text }) => (role === 'option' ? [[column, text]] : [])),
    ),
  };
}
