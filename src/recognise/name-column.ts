import { lettersOnly } from '../language/normalise';
import { range, type TableRows } from './amount-columns';
import { headerLine } from './amount-in';
import type { SheetView } from './sheet-view';
import type { TableWords } from './table-words';

/** So many rows bear a service's name, or a name of their own, before that outranks what stands first. */
const FEWEST_NAMES = 2;

/** So large a share of a column's texts must be names. */
const MOST = 2 / 3;

/**
 * The column that names a table's rows, of those before its amounts; null where the first text of each row does. It is
 * the one that its header says names services or insatser, else the one with most services of the register. Where what
 * stands first are codes ("T-01") or the same few words again ("HR"), it is the first column of names that differ.
 * Wrong on: codes that read as words ("Alfa", "Beta") before names that the register does not hold; and, without a
 * header, an owner for each row ("Anna Ek") beside the same few words.
 */
export function nameColumnOf(
  view: SheetView,
  { headers, body, firstColumn }: TableRows,
  end: number,
  words: TableWords,
): number | null {
  const columns = range(firstColumn, end);
  const headed = columns.find((column) =>
    headers.some((row) => words.headsNames(headerLine(view, row, column))),
  );
  if (headed !== undefined) return headed;
  const textsIn = (column: number): readonly string[] =>
    body
      .filter((row) => view.cell(row, column).type === 'text')
      .map((row) => view.line(row, column))
      .filter((text) => lettersOnly(text) !== '' && !words.isTotal(text));
  const read = columns.map((column) => ({ column, texts: textsIn(column) }));
  const [first, ...others] = read.filter(({ texts }) => texts.length > 0);
  if (!first || others.length === 0) return null;
  const services = (texts: readonly string[]): number => texts.filter(words.isService).length;
  const [best] = others.toSorted((one, other) => services(other.texts) - services(one.texts));
  if (best && services(best.texts) >= FEWEST_NAMES && services(best.texts) > services(first.texts))
    return best.column;
  return areNames(first.texts) || first.texts.length < FEWEST_NAMES
    ? null
    : (others.find(({ texts }) => texts.length >= first.texts.length * MOST && areNames(texts))?.column ??
        null);
}

/** A name has a word in it, which a code has not. */
const WORD = /\p{Ll}{3}/u;

/** Whether texts are names, one for each row. */
function areNames(texts: readonly string[]): boolean {
  const names = texts.filter((text) => WORD.test(text));
  return names.length >= texts.length * MOST && new Set(names).size >= texts.length * MOST;
}
