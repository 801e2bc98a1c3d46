import { yearsIn } from '../language/headers';
import { wordsOnly } from '../language/normalise';
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
}

/** A longer text is an answer that happens to hold such a word. */
const MOST_WORDS = 4;

/**
 * Makes a function that reads a row as headers of the columns beside the labels; null for a row that is none. Every
 * cell after the first must be such a header: the first may be a card's title, or stand above the labels. Of several
 * columns of answers the one of the template's year counts, or the one of the latest year.
 */
export function createColumnHeaderReader({
  words: { answerColumns },
  year,
}: Template): (view: SheetView, row: number) => ColumnHeaders | null {
  const roles = Object.entries(answerColumns) as [AnswerColumnRole, readonly string[]][];
  const roleOf = (text: string): AnswerColumnRole | null => {
    const written = wordsOnly(text).split(' ');
    if (written.length > MOST_WORDS) return null;
    return roles.find(([, known]) => written.some((word) => known.includes(word)))?.[0] ?? null;
  };
  return (view, row) => {
    const [, ...columns] = view.filled(row);
    const headers = columns.map((column) => {
      const text = view.label(row, column);
      return { column, role: roleOf(text), year: yearsIn(text)[0] ?? null };
    });
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
    };
  };
}
