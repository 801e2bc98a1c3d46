import { yearsIn } from '../language/headers';
import { interpretAnswer } from '../language/answers';
import { lettersOnly, wordsOnly } from '../language/normalise';
import type { AnswerColumnRole, Template } from '../template/template';
import type { SheetView } from './sheet-view';

/** What the columns beside the labels hold, as a row above the cards says: "Fråga | Anvisning | Svar | Kommentar". */
export interface ColumnHeaders {
  /** The row that says so; null where none does. */
  readonly row: number | null;
  /** Where the answers stand; null where no column is said to hold them. */
  readonly answers: number | null;
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

/**
 * Makes a function that reads a row as headers of the columns beside the labels; null for a row that is none. Every
 * cell after the first must be such a header: the first may be a card's title, or stand above the labels. Of several
 * columns of answers the one of the template's year counts, or the one of the latest year.
 */
export function createColumnHeaderReader({
  words: { answerColumns },
  chapters,
  year,
}: Template): (view: SheetView, row: number) => ColumnHeaders | null {
  const roles = Object.entries(answerColumns) as [AnswerColumnRole, readonly string[]][];
  const roleOf = (text: string): AnswerColumnRole | null => {
    const written = wordsOnly(text).split(' ');
    if (written.length > MOST_WORDS) return null;
    return roles.find(([, known]) => written.some((word) => known.includes(word)))?.[0] ?? null;
  };
  const offered = new Set(
    chapters.flatMap(
      ({ card }) => card?.fields.flatMap(({ answers = [] }) => answers.map(lettersOnly)) ?? [],
    ),
  );
  const isOption = (text: string): boolean => offered.has(lettersOnly(text)) || isPlainAnswer(text);
  return (view, row) => {
    const [, ...columns] = view.filled(row);
    const headers = columns.map((column) => {
      const text = view.label(row, column);
      return {
        column,
        text,
        role: isOption(text) ? ('option' as const) : roleOf(text),
        year: yearsIn(text)[0] ?? null,
      };
    });
    const options = headers.filter(({ role }) => role === 'option');
    if (options.length > 0 && options.length < FEWEST_OPTIONS) return null;
    if (!headers.some(({ role }) => role !== null && role !== 'label')) return null;
    if (headers.some(({ role }) => role === null)) return null;
    const answers = headers.filter(({ role }) => role === 'answer');
    const latest = Math.max(...answers.map((each) => each.year ?? 0));
    const chosen =
      answers.find((each) => each.year === year) ?? answers.find((each) => (each.year ?? 0) === latest);
    const others = headers.filter(({ role, column }) => role !== 'label' && column !== chosen?.column);
    const columnsIn = (each: typeof headers): ReadonlySet<number> =>
      new Set(each.map(({ column }) => column));
    return {
      row,
      answers: chosen?.column ?? null,
      others: columnsIn(others),
      comments: columnsIn(others.filter(({ role }) => role === 'comment')),
      options: new Map(options.map(({ column, text }) => [column, text])),
    };
  };
}
