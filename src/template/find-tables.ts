import { amountIn, readTable } from './read-table';
import type { SheetView } from './sheet-view';
import type { AmountTable } from './submission';
import type { TableWords } from './table-words';

/** Where a table stands in its sheet: rows and columns up to, not including, their ends. */
export interface TableRows {
  readonly headers: readonly number[];
  readonly body: readonly number[];
  readonly firstColumn: number;
  readonly endColumn: number;
  /** The first row after the table. */
  readonly end: number;
}

/** A table as it stands in a sheet: from its header row to the first row after it. */
export interface FoundAmountTable {
  readonly headerRow: number;
  readonly end: number;
  readonly table: Omit<AmountTable, 'chapter'>;
}

/** A longer text alone in its row is prose, not the name of a group of rows. */
const LONGEST_LABEL = 100;

/**
 * Finds a sheet's tables with amounts: a header row that announces amounts ("Budget 2023", "År 2024"), and the rows
 * below it. A table ends at a heading or card (`stops`), at the analysis, at prose, at another header row, or at a
 * blank row that neither a total nor another row with amounts follows.
 * Wrong on: a table without a header row, and one whose headers speak of amounts in none of the template's
 * words, which are not found.
 */
export function findTables(
  view: SheetView,
  stops: (row: number) => boolean,
  words: TableWords,
): readonly FoundAmountTable[] {
  const tables: FoundAmountTable[] = [];
  for (let row = view.firstRow; row < view.endRow;) {
    if (stops(row) || !isHeader(view, row, words)) {
      row += 1;
      continue;
    }
    const rows = rowsOfTable(view, row, stops, words);
    const table = readTable(view, rows, words);
    if (table) tables.push({ headerRow: row, end: rows.end, table });
    row = rows.end;
  }
  return tables;
}

/** A header row names its first column and announces amounts in later ones; it holds no amount itself. */
function isHeader(view: SheetView, row: number, words: TableWords): boolean {
  const texts = view.filled(row).slice(1);
  if (texts.some((column) => holdsAmount(view, row, column, words))) return false;
  const announced = texts.map((column) => view.line(row, column)).filter(words.isAmountHeader);
  return announced.some((text) => !BARE_NUMBER.test(text)) || areYearsInTurn(announced);
}

const BARE_NUMBER = /^\d+$/;

/** "2024 | 2025 | 2026" heads columns; "2011 | 2077" are amounts, and 2024 alone answers "Avser år". */
function areYearsInTurn(numbers: readonly string[]): boolean {
  return numbers.length > 1 && numbers.every((year, index) => Number(year) === Number(numbers[0]) + index);
}

function holdsAmount(view: SheetView, row: number, column: number, words: TableWords): boolean {
  const { kind } = amountIn(view.cell(row, column));
  return (kind === 'number' || kind === 'text') && !words.isYear(view.line(row, column));
}

const isWording = (view: SheetView, row: number, column: number, words: TableWords): boolean =>
  /\p{Letter}/u.test(view.line(row, column)) && !holdsAmount(view, row, column, words);

function rowsOfTable(
  view: SheetView,
  headerRow: number,
  stops: (row: number) => boolean,
  words: TableWords,
): TableRows {
  const headers = [headerRow];
  while (isSubheader(view, headerRow + headers.length, words)) headers.push(headerRow + headers.length);
  const columns = headers.flatMap((row) =>
    view.filled(row).flatMap((column) => [column, view.columnAfter(row, column) - 1]),
  );
  const firstColumn = Math.min(...columns);
  const endColumn = Math.max(...columns) + 1;

  const body: number[] = [];
  let row = headerRow + headers.length;
  for (; row < view.endRow; row += 1) {
    if (stops(row) || isHeader(view, row, words)) break;
    if (isBlankRow(view, row, firstColumn, endColumn)) {
      if (goesOnAfter(view, row, { firstColumn, endColumn }, stops, words)) continue;
      break;
    }
    if (isProse(view, row, words)) break;
    body.push(row);
  }
  return { headers, body, firstColumn, endColumn, end: row };
}

/** A further header row has no name in its first column, or announces amounts like the first. */
function isSubheader(view: SheetView, row: number, words: TableWords): boolean {
  const filled = view.filled(row);
  if (filled.length === 0) return false;
  if (isHeader(view, row, words)) return true;
  const previous = view.filled(row - 1)[0] ?? 0;
  return (filled[0] ?? 0) > previous && filled.every((column) => isWording(view, row, column, words));
}

function isBlankRow(view: SheetView, row: number, firstColumn: number, endColumn: number): boolean {
  return !view.filled(row).some((column) => column >= firstColumn && column < endColumn);
}

function goesOnAfter(
  view: SheetView,
  blankRow: number,
  { firstColumn, endColumn }: Pick<TableRows, 'firstColumn' | 'endColumn'>,
  stops: (row: number) => boolean,
  words: TableWords,
): boolean {
  const next = blankRow + 1;
  if (next >= view.endRow || stops(next) || isHeader(view, next, words)) return false;
  return view
    .filled(next)
    .some((column) => column > firstColumn && column < endColumn && holdsAmount(view, next, column, words));
}

function isProse(view: SheetView, row: number, words: TableWords): boolean {
  const [column, ...others] = view.filled(row);
  if (column === undefined || others.length > 0) return false;
  const text = view.line(row, column);
  return words.isAnalysis(text) || text.length > LONGEST_LABEL || view.columnAfter(row, column) > column + 1;
}
