import { yearsIn } from '../language/headers';
import { lettersOnly } from '../language/normalise';
import { isFailedFormula } from '../workbook/cell-text';
import { amountColumnsOf, type Header, range, type TableRows } from './amount-columns';
import { amountIn, holdsFigure } from './amount-in';
import { type IndentedRow, kindOf, withNeighbours } from './row-kinds';
import { nameColumnOf } from './name-column';
import type { SheetView } from './sheet-view';
import type { AmountCell, AmountColumn, AmountTable } from './submission';
import type { TableWords } from './table-words';

/** A caption stands right above its table, or with one blank row between. */
const FARTHEST_CAPTION = 2;

/** Words of a total that does not stand first in its row, e.g. "Summa HR"; a longer text there describes something. */
const LONGEST_TOTAL = 2;

/** An amount that was meant, whether or not it can be read: "134,800" but not a further header's words. */
const isMeant = ({ cell, amount }: AmountCell): boolean =>
  holdsFigure(cell) || (amount.kind === 'unreadable' && amount.reason === 'ambiguous');

/** A table as its own cells tell it. */
export type TableCells = Omit<AmountTable, 'chapter' | 'unit'>;

/** Reads a table whose rows are found; null when it has no rows, or none of its columns holds amounts. */
export function readTable(view: SheetView, rows: TableRows, words: TableWords): TableCells | null {
  const columns = amountColumnsOf(view, rows, words);
  const [first] = columns;
  if (!first) return null;
  const names = nameColumnOf(view, rows, first.column, words);
  const found = { rows, columns, names };
  const read = rows.body.flatMap((row) => readRow(view, row, found, words) ?? []);
  if (read.length === 0) return null;
  const caption = captionAbove(view, rows);
  return {
    sheet: view.name,
    caption,
    role: words.tableOf(caption),
    kind: words.costIn(caption),
    columns: columns.flatMap((header) => readColumn(header, words) ?? []),
    rows: withNeighbours(read, words),
  };
}

interface Read {
  readonly rows: TableRows;
  readonly columns: readonly Header[];
  /** The column that names the rows; null where the first text of each does. */
  readonly names: number | null;
}

/** A row with how far its label stands in; null for words that are no row. */
function readRow(
  view: SheetView,
  row: number,
  { rows: { firstColumn, endColumn, isPart, body }, columns, names }: Read,
  words: TableWords,
): IndentedRow | null {
  const isAmount = new Set(columns.map(({ column }) => column));
  const isOwn = (column: number): boolean => !isPart || (column >= firstColumn && column < endColumn);
  const texts = view.filled(row).filter((column) => isOwn(column) && !isAmount.has(column));
  const first = columns[0]?.column ?? endColumn;
  const mayName = texts.filter((column) => column >= firstColumn && column < first);
  const labelColumn = findLabel(view, row, { columns: mayName, names }, words);
  const above =
    labelColumn === undefined ? null : nameAbove(view, row, { body, names, kinds: labelColumn }, words);
  const label = above ?? (labelColumn === undefined ? '' : view.line(row, labelColumn));
  const amounts = columns.map(({ column }): AmountCell => {
    const cell = view.cell(row, column);
    return { place: view.place(row, column), cell, amount: amountIn(cell) };
  });
  const kind = kindOf(label, amounts, words, isMeant);
  if (kind === null) return null;
  const textsWhere = (isWanted: (column: number) => boolean): readonly string[] =>
    texts
      .filter((column) => (column !== labelColumn || above !== null) && isWanted(column))
      .map((column) => view.line(row, column));
  const isBefore = (column: number): boolean => labelColumn !== undefined && column < labelColumn;
  return {
    indent: labelColumn === undefined ? 0 : indentOf(view, row, labelColumn),
    row: {
      ...{ kind, row, label, amounts },
      labelPlace: labelColumn === undefined ? null : view.place(row, labelColumn),
      before: textsWhere(isBefore),
      remarks: textsWhere((column) => !isBefore(column)),
      isHidden: view.isHiddenRow(row),
    },
  };
}

/** So far apart the rows of one service stand at most. */
const FARTHEST_NAME = 60;

/**
 * The service that the row above names for those below it as well, "Kontaktcenter" beside "Personal" above nothing
 * beside "Licenser": the column that follows holds the same few kinds again and again. Null where the row has a name of
 * its own.
 */
function nameAbove(
  view: SheetView,
  row: number,
  {
    body,
    names,
    kinds,
  }: { readonly body: readonly number[]; readonly names: number | null; readonly kinds: number },
  words: TableWords,
): string | null {
  const text = view.line(row, kinds);
  if (names === null || kinds <= names || words.isTotal(text) || words.isPeriod(text)) return null;
  const near = body.filter((each) => Math.abs(each - row) <= FARTHEST_NAME);
  const isAgain = near.some((each) => each !== row && view.line(each, kinds) === text);
  const above = near.findLast((each) => each < row && view.line(each, names) !== '');
  if (!isAgain || above === undefined || view.line(above, kinds) === '') return null;
  const name = view.line(above, names);
  return words.isTotal(name) ? null : name;
}

function readColumn({ column, header }: Header, words: TableWords): AmountColumn | null {
  const [first, ...others] = header;
  if (first === undefined) return null;
  return {
    column,
    headers: [first, ...others],
    years: yearsIn(header.join(' ')),
    state: words.stateOf(header),
    kind: words.costIn(header.join(' ')),
    unit: 'tkr',
  };
}

/**
 * The one text in the nearest row above the header that holds any, if it is near; of tables side by side each has its
 * own, or the one text that stands above them all.
 */
function captionAbove(view: SheetView, { headers, firstColumn, endColumn, isPart }: TableRows): string {
  const headerRow = headers[0] ?? view.firstRow;
  const row = range(headerRow - FARTHEST_CAPTION, headerRow).findLast((each) => view.filled(each).length > 0);
  const filled = row === undefined ? [] : view.filled(row);
  const above =
    isPart && filled.length > 1 ? filled.filter((each) => each >= firstColumn && each < endColumn) : filled;
  const [column, ...others] = above;
  return row === undefined || column === undefined || others.length > 0 ? '' : view.line(row, column);
}

/**
 * What stands in the column of names, else the first text (or failed formula) of the row that says something, a dash
 * does not; or a total in a further column ("HR | Summa"); or a year, where years stand as rows.
 */
function findLabel(
  view: SheetView,
  row: number,
  { columns, names }: { readonly columns: readonly number[]; readonly names: number | null },
  words: TableWords,
): number | undefined {
  const texts = columns.filter((column) => {
    const cell = view.cell(row, column);
    return (cell.type === 'text' || isFailedFormula(cell)) && lettersOnly(view.line(row, column)) !== '';
  });
  const isTotal = (text: string): boolean => text.split(' ').length <= LONGEST_TOTAL && words.isTotal(text);
  return (
    texts.find((column) => isTotal(view.line(row, column))) ??
    texts.find((column) => column === names) ??
    texts[0] ??
    columns.find((column) => words.isYear(view.line(row, column)))
  );
}

/** Spaces, and a dash or a dot, before a label's first letter. */
const INDENT = /^\s*(?:[-–—•·*]\s*)?/u;

function indentOf(view: SheetView, row: number, column: number): number {
  const cell = view.cell(row, column);
  return cell.type === 'text' ? (INDENT.exec(cell.value)?.[0].length ?? 0) : 0;
}
