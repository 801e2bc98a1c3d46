import { headerLine, holdsFigure } from './amount-in';
import type { TableRows } from './amount-columns';
import { partsOf } from './parted-tables';
import { readTable, type TableCells } from './read-table';
import { cellKey, type CellKey, rowAfterGap, type SheetView } from './sheet-view';
import type { TableWords } from './table-words';

/** A table as it stands in a sheet, with every cell that it is read from. */
export interface FoundAmountTable {
  readonly headerRow: number;
  readonly cells: readonly CellKey[];
  readonly table: TableCells;
}

/** A longer text alone in its row is prose, not the name of a group of rows. */
const LONGEST_LABEL = 100;

/** What tells where tables may begin and must end. */
export interface TableSurroundings {
  /** Rows of headings and cards, which end a table. */
  readonly stops: (row: number) => boolean;
  /** Rows of a chapter's own table, in which words of money head nothing. */
  readonly isOfChapterTable: (row: number) => boolean;
  readonly words: TableWords;
}

/**
 * Finds a sheet's tables with amounts: a header row that announces amounts ("Budget 2023", "År 2024"), and the rows
 * below it. A table ends at a heading or card, at the analysis, at prose, at another header row, or at blank
 * rows after which neither a row with amounts nor the name of a group of such rows comes.
 * Tables side by side are told apart (`partsOf`). Wrong on: a table without a header row, and one whose headers speak
 * of amounts in none of the template's words and below which no total stands, which are not found.
 */
export function findTables(view: SheetView, around: TableSurroundings): readonly FoundAmountTable[] {
  const tables: FoundAmountTable[] = [];
  for (let row = view.firstRow; row < view.endRow;) {
    if (around.stops(row) || around.isOfChapterTable(row) || !announcesAmounts(view, row, around.words)) {
      row += 1;
      continue;
    }
    const rows = rowsOfTable(view, row, around);
    const announced = rows.headers.flatMap((header) => announcedColumns(view, header, around.words));
    const parts = partsOf(view, rows, announced);
    for (const part of parts) {
      const table = readTable(view, part, around.words);
      if (table) tables.push({ headerRow: row, cells: cellsOf(view, part, table), table });
    }
    row = rows.end;
  }
  return tables;
}

/**
 * All that a table is read from, with remarks right beside it where no other table stands there. A text in a header's
 * row far right of all that stands below heads nothing.
 */
function cellsOf(
  view: SheetView,
  { headers, again, firstColumn, endColumn, isPart }: TableRows,
  { rows }: TableCells,
): readonly CellKey[] {
  const isOwn = (column: number): boolean => column >= firstColumn && column < endColumn;
  const columnsIn = (row: number, end: number): readonly number[] =>
    isPart ? view.filled(row).filter(isOwn) : columnsOf(view, row, end);
  const keysIn = (row: number, end: number): readonly CellKey[] =>
    columnsIn(row, end).map((column) => cellKey(row, column));
  const last = rows.reduce((most, { row }) => Math.max(most, view.filled(row).at(-1) ?? 0), 0);
  return [
    ...[...headers, ...again].flatMap((row) => keysIn(row, last + 1)),
    ...rows.flatMap(({ row }) => keysIn(row, endColumn)),
  ];
}

/** The filled columns of a table's row, and remarks right beside them; what a blank column parts stands for itself. */
function columnsOf(view: SheetView, row: number, endColumn: number): readonly number[] {
  const filled = view.filled(row);
  const parted = filled.find((column, at) => column >= endColumn && column > (filled[at - 1] ?? 0) + 1);
  return parted === undefined ? filled : filled.filter((column) => column < parted);
}

/** A header row names its first column and announces amounts in later ones; it holds no amount itself. */
export const announcesAmounts = (view: SheetView, row: number, words: TableWords): boolean =>
  announcedColumns(view, row, words).length > 0;

/**
 * The columns that a row announces as amounts and below which figures stand: "Grundbelopp" and "Enligt budget" may as
 * well be words in a row.
 */
export const figuresHeaded = (view: SheetView, row: number, words: TableWords): readonly number[] =>
  announcedColumns(view, row, words).filter((column) => figureFollows(view, row, column));

/** The columns of amounts that a header row announces; none where the row is no header. */
function announcedColumns(view: SheetView, row: number, words: TableWords): readonly number[] {
  const known = announcedIn(view, words);
  return (known[row - view.firstRow] ??= readAnnounced(view, row, words));
}

/** Every finder of tables asks for the same rows, by the words of one template. */
const announced = new WeakMap<
  SheetView,
  { readonly words: TableWords; readonly rows: (readonly number[] | undefined)[] }
>();

function announcedIn(view: SheetView, words: TableWords): (readonly number[] | undefined)[] {
  const known = announced.get(view);
  if (known?.words === words) return known.rows;
  const fresh = { words, rows: [] };
  announced.set(view, fresh);
  return fresh.rows;
}

function readAnnounced(view: SheetView, row: number, words: TableWords): readonly number[] {
  const names = nameColumnOfHeader(view, row);
  const columns = view.filled(row).filter((column) => column > names);
  if (columns.some((column) => holdsAmount(view, row, column, words))) return [];
  const worded = columns.filter((column) => {
    const text = headerLine(view, row, column);
    return words.isAmountHeader(text) || (words.namesYear(text) && standsAboveFigures(view, row, column));
  });
  if (worded.length === 0) {
    const isByShape =
      headsPeriods(view, row, { names, columns }, words) || headsTotal(view, row, { names, columns }, words);
    return isByShape ? columns : [];
  }
  const texts = worded.map((column) => headerLine(view, row, column));
  return texts.some((text) => !BARE_NUMBER.test(text)) || areYearsInTurn(texts) ? worded : [];
}

/** "År | Domino | Webbhotell" above "2023 | 100 | 200": years stand as rows, and a service heads each column. */
function headsPeriods(view: SheetView, row: number, { names, columns }: Headed, words: TableWords): boolean {
  if (columns.length < FEWEST_COLUMNS || !words.isPeriod(view.line(row + 1, names))) return false;
  return (
    columns.some((column) => words.isService(view.line(row, column))) &&
    areWordsAboveFigures(view, row, columns, words)
  );
}

/** The column that a row's names stand in, and the others that it heads. */
interface Headed {
  readonly names: number;
  readonly columns: readonly number[];
}

const FEWEST_COLUMNS = 2;

/** No table without a word of money in its header is looked through farther for its total. */
const FARTHEST_TOTAL = 60;

/** "Tjänst | Förra året | I år" above named rows of figures, the last of which is a total. */
function headsTotal(view: SheetView, row: number, { names, columns }: Headed, words: TableWords): boolean {
  if (columns.length < FEWEST_COLUMNS || !areWordsAboveFigures(view, row, columns, words)) return false;
  if (columns.every((column) => words.isOther(view.line(row, column)))) return false;
  for (let below = row + 1; below <= row + FARTHEST_TOTAL; below += 1) {
    const label = view.line(below, names);
    if (label === '' || !columns.some((column) => holdsFigure(view.cell(below, column)))) return false;
    if (words.isTotal(label)) return below > row + FEWEST_COLUMNS;
  }
  return false;
}

const areWordsAboveFigures = (
  view: SheetView,
  row: number,
  columns: readonly number[],
  words: TableWords,
): boolean =>
  columns.every((column) => isWording(view, row, column, words) && figureFollows(view, row, column));

/** The header's first column, or the one before it in which the rows are named, where the header's corner is blank. */
function nameColumnOfHeader(view: SheetView, row: number): number {
  const [first = view.endColumn] = view.filled(row);
  const [below = first] = view.filled(row + 1);
  return below < first && figureFollows(view, row, first) ? below : first;
}

const BARE_NUMBER = /^\d+$/;

/**
 * "2024 | 2025 | 2026" heads columns, as does "2023 | 2024 | 2023 | 2024" below two kinds of cost; "2011 | 2077" are
 * amounts, and 2024 alone answers "Avser år".
 */
function areYearsInTurn(numbers: readonly string[]): boolean {
  const again = numbers.indexOf(numbers[0] ?? '', 1);
  const turn = again < 0 ? numbers.length : again;
  return turn > 1 && numbers.every((year, index) => Number(year) === Number(numbers[0]) + (index % turn));
}

/** A figure that may as well be a year ("2024", "2023 (budget)", "Summa 2024") heads a column rather than fills one. */
function holdsAmount(view: SheetView, row: number, column: number, words: TableWords): boolean {
  const text = view.line(row, column);
  const isWorded = words.stateOf([text]) !== null || (/^\p{L}/u.test(text) && words.isAmountHeader(text));
  const isHeader = words.isYear(text) || (words.namesYear(text) && isWorded);
  return !isHeader && holdsFigure(view.cell(row, column));
}

const isWording = (view: SheetView, row: number, column: number, words: TableWords): boolean =>
  /\p{Letter}/u.test(view.line(row, column)) && !holdsAmount(view, row, column, words);

function rowsOfTable(view: SheetView, headerRow: number, around: TableSurroundings): TableRows {
  const headers = headerRows(view, headerRow, around.words);
  const firstColumn = headers.reduce(
    (first, row) => Math.min(first, nameColumnOfHeader(view, row)),
    view.endColumn,
  );
  const endColumn = headers
    .flatMap((row) => view.filled(row).map((column) => view.columnAfter(row, column)))
    .reduce((farthest, end) => Math.max(farthest, end), firstColumn);

  const [body, again]: [number[], number[]] = [[], []];
  const isBlank = (row: number): boolean =>
    !view.filled(row).some((column) => column >= firstColumn && column < endColumn);
  const hasFigures = (row: number): boolean =>
    view
      .filled(row)
      .some((column) => column > firstColumn && column < endColumn && holdsFigure(view.cell(row, column)));
  /** The header once more, as at a page break: right below a row with amounts that is no total. */
  const isAgain = (row: number): boolean => {
    const above = body.at(-1);
    if (above === undefined || !hasFigures(above)) return false;
    const columns = view.filled(headerRow);
    return (
      !around.words.isTotal(view.line(above, firstColumn)) &&
      columns.length === view.filled(row).length &&
      columns.every((column) => view.line(row, column) === view.line(headerRow, column))
    );
  };
  const isEnd = (row: number): boolean =>
    row >= view.endRow ||
    around.stops(row) ||
    (announcesAmounts(view, row, around.words) && !isAgain(row)) ||
    isProse(view, row, around.words);
  const isGroupName = (row: number): boolean =>
    view.filled(row).length === 1 && !isEnd(row + 1) && hasFigures(row + 1);

  let row = (headers.at(-1) ?? headerRow) + 1;
  for (; row < view.endRow; row += 1) {
    const next = rowAfterGap(view, row, isBlank);
    if (next !== null && !isEnd(next) && (hasFigures(next) || isGroupName(next))) row = next;
    if (isEnd(row) || isBlank(row)) break;
    (isAgain(row) ? again : body).push(row);
  }
  return { headers, again, body, firstColumn, endColumn, end: row, isPart: false };
}

function headerRows(view: SheetView, first: number, words: TableWords): readonly number[] {
  const rows = [first];
  while (isSubheader(view, first + rows.length, words)) rows.push(first + rows.length);
  return headsKinds(view, first - 1, words) ? [first - 1, ...rows] : rows;
}

/**
 * "Tjänst | Förvaltning | | Utveckling" above the header: kinds of cost stand above its columns, and nothing but words.
 */
function headsKinds(view: SheetView, row: number, words: TableWords): boolean {
  const [, ...columns] = view.filled(row);
  const kinds = columns.map((column) => words.costIn(view.line(row, column))).filter((kind) => kind !== null);
  return new Set(kinds).size > 1 && view.filled(row).every((column) => isWording(view, row, column, words));
}

/**
 * A further header row announces amounts like the first, or says something of columns in which amounts follow, and
 * names no row.
 */
function isSubheader(view: SheetView, row: number, words: TableWords): boolean {
  const filled = view.filled(row);
  if (filled.length === 0) return false;
  if (announcesAmounts(view, row, words)) return true;
  const previous = view.filled(row - 1)[0] ?? 0;
  return (
    (filled[0] ?? 0) > previous &&
    filled.every((column) => isWording(view, row, column, words)) &&
    filled.some((column) => figureFollows(view, row, column))
  );
}

/** Among figures a year ("2024-01-01") is one of them, and heads nothing. */
const standsAboveFigures = (view: SheetView, row: number, column: number): boolean =>
  !holdsFigure(view.cell(row - 1, column)) && figureFollows(view, row, column);

/** Group names and blank rows may stand between a header and the first figure. */
const FARTHEST_FIGURE = 5;

/** Whether the first that is written below in the column, with few rows between, is a figure. */
function figureFollows(view: SheetView, row: number, column: number): boolean {
  for (let below = row + 1; below <= row + FARTHEST_FIGURE; below += 1)
    if (view.line(below, column) !== '') return holdsFigure(view.cell(below, column));
  return false;
}

/**
 * Whether a text alone in its row tells something rather than names rows; "Leverantörens analys" may have the analysis
 * beside it.
 */
export function isProse(view: SheetView, row: number, words: TableWords): boolean {
  const [column, ...others] = view.filled(row);
  if (column === undefined) return false;
  const text = view.line(row, column);
  if (words.isAnalysis(text)) return true;
  if (others.length > 0) return false;
  return text.length > LONGEST_LABEL || view.columnAfter(row, column) > column + 1;
}
