import { isPlaceholder } from '../language/placeholder';
import { Decimal, sumOf } from '../money/decimal';
import type { Cell } from '../workbook/snapshot';
import { amountIn, headerLine, holdsFigure, isNoMoney, REMARK } from './amount-in';
import type { SheetView } from './sheet-view';
import type { TableWords } from './table-words';

/** Where a table stands in its sheet: rows and columns up to, not including, their ends. */
export interface TableRows {
  readonly headers: readonly number[];
  /** Rows among the others that say once more what the header does. */
  readonly again: readonly number[];
  readonly body: readonly number[];
  readonly firstColumn: number;
  readonly endColumn: number;
  /** The first row after the table. */
  readonly end: number;
  /** Another table stands beside it. */
  readonly isPart: boolean;
}

/** The table's columns of amounts, from the left. */
export function amountColumnsOf(view: SheetView, rows: TableRows, words: TableWords): readonly Header[] {
  const headers = headersOf(view, rows);
  const announced = headers.find(({ header }) => words.isAmountHeader(header.at(-1) ?? ''))?.column;
  const arePeriods = haveRowsOfPeriods(view, rows, words);
  const parts = partsOfSums(view, rows, headers, words);
  return headers.filter((header) =>
    isAmountColumn(view, rows, header, { words, announced, arePeriods, parts }),
  );
}

/** The columns before one headed "Summa" that most rows add up to it, whatever heads them. */
function partsOfSums(
  view: SheetView,
  { body, firstColumn }: TableRows,
  headers: readonly Header[],
  words: TableWords,
): ReadonlySet<number> {
  const parts = new Set<number>();
  let run: number[] = [];
  const add = (sum: number, of: readonly number[]): void => {
    const stated = body.filter((row) => holdsFigure(view.cell(row, sum)));
    const fitting = stated.filter((row) => valueIn(view, row, sum).equals(sumIn(view, row, of)));
    if (of.length > 1 && fitting.length > 0 && fitting.length >= stated.length * MOST)
      for (const column of of) parts.add(column);
  };
  for (const { column, header } of headers) {
    const text = header.at(-1) ?? '';
    if (column === firstColumn || areYears(view, body, column, words)) continue;
    if (words.isTotal(text)) add(column, run);
    run = words.isAmountHeader(text) ? [] : [...run.slice(-MOST_PARTS), column];
  }
  return parts;
}

/** Whether all figures of a column are years, which the rows' amounts are of. */
function areYears(view: SheetView, body: readonly number[], column: number, words: TableWords): boolean {
  const stated = body.filter((row) => holdsFigure(view.cell(row, column)));
  return stated.length > 1 && stated.every((row) => words.isYear(view.line(row, column)));
}

/** No sum of a row is looked for among more columns. */
const MOST_PARTS = 40;

function valueIn(view: SheetView, row: number, column: number): Decimal {
  const amount = amountIn(view.cell(row, column));
  return 'value' in amount ? amount.value : new Decimal(0);
}

const sumIn = (view: SheetView, row: number, columns: readonly number[]): Decimal =>
  sumOf(columns.map((column) => valueIn(view, row, column)));

/** A column of amounts with its headers. */
export interface Header {
  readonly column: number;
  /** From the top down; empty where nothing heads the column. */
  readonly header: readonly string[];
}

/**
 * Every column's header. One above several columns counts for each, the first column's for itself alone; remarks in
 * brackets do not.
 */
function headersOf(view: SheetView, { headers, firstColumn, endColumn }: TableRows): readonly Header[] {
  const spanning = headers.map(() => '');
  return range(firstColumn, endColumn).map((column) => {
    const own = headers.map((row) => headerLine(view, row, column));
    if (column > firstColumn)
      own.forEach((text, index) => {
        if (text !== '') spanning[index] = text;
      });
    const lowest = own.findLastIndex((text) => text !== '' && !REMARK.test(text));
    const header = lowest < 0 ? [] : [...spanning.slice(0, lowest), own[lowest] ?? ''];
    return { column, header: header.filter((text) => text !== '') };
  });
}

/** So large a share of what stands in an unannounced column must be amounts; the others are then amounts gone wrong. */
const MOST = 2 / 3;

/**
 * The header says so; or, where it does not say, most of what the column holds are amounts, and either a total sums
 * them, a header above announces them, they stand to the right of an announced column ("Summa | Nyutveckling"), most
 * rows add them up to a column "Summa", the header names a year or a service, or the rows are years, so that every
 * column is a service. A column of per cent or of days holds
 * none, whatever its header says.
 * Wrong on: unannounced figures that are no amounts and whose header the template does not know ("Prioritet"), to the
 * right, and a count headed by a year alone.
 */
function isAmountColumn(
  view: SheetView,
  { body, firstColumn }: TableRows,
  { column, header }: Header,
  around: ColumnSurroundings,
): boolean {
  const text = header.at(-1);
  if (text === undefined || column === firstColumn) return false;
  const cells = body.map((row) => view.cell(row, column)).filter((cell) => amountIn(cell).kind !== 'blank');
  const isNone = cells.filter(isNoMoney).length;
  if (isNone > 0 && isNone >= cells.length * MOST) return false;
  if (around.words.isAmountHeader(text)) return !areKinds(cells, text, around.words);
  if (around.words.isOther(text)) return false;
  const read = body.filter((row) => holdsFigure(view.cell(row, column)));
  const areMost = read.length > 0 && read.length >= cells.length * MOST;
  const isUnderAmounts = header.slice(0, -1).some((above) => around.words.isAmountHeader(above));
  return areMost && (isUnderAmounts || tellOfAmounts(view, read, { column, text, firstColumn }, around));
}

/**
 * Whether what stands below a word of money are kinds, "Förvaltning" and "Utveckling" below "Typ av kostnad": a few
 * words again and again, without a figure, and none that says that an amount is missing. The header names no year or
 * state.
 */
function areKinds(cells: readonly Cell[], header: string, words: TableWords): boolean {
  if (words.stateOf([header]) !== null || words.namesYear(header)) return false;
  const texts = cells.flatMap((cell) => (cell.type === 'text' ? [cell.value.trim()] : []));
  const kinds = new Set(texts);
  return (
    texts.length === cells.length &&
    kinds.size >= FEWEST_KINDS &&
    kinds.size < texts.length &&
    [...kinds].every((text) => /^\p{L}[^\d?]{2,}$/u.test(text) && !isPlaceholder(text))
  );
}

const FEWEST_KINDS = 2;

/** Whether figures whose header does not announce amounts are such. */
function tellOfAmounts(
  view: SheetView,
  rows: readonly number[],
  {
    column,
    text,
    firstColumn,
  }: { readonly column: number; readonly text: string; readonly firstColumn: number },
  { words, announced, arePeriods, parts }: ColumnSurroundings,
): boolean {
  if (arePeriods || words.namesYear(text) || words.isService(text) || parts.has(column)) return true;
  const isSummed = rows.some((row) => {
    const label = view.line(row, firstColumn);
    return label === '' || words.isTotal(label);
  });
  const isBeside = announced !== undefined && announced < column;
  return (isSummed || isBeside) && !rows.every((row) => words.isYear(view.line(row, column)));
}

interface ColumnSurroundings {
  readonly words: TableWords;
  /** The first column whose header announces amounts. */
  readonly announced: number | undefined;
  /** Years or states stand as rows. */
  readonly arePeriods: boolean;
  /** The columns that one headed as a total sums. */
  readonly parts: ReadonlySet<number>;
}

/** Whether the rows with figures are named by years or states ("Budget 2023"), but for a total. */
function haveRowsOfPeriods(view: SheetView, { body, firstColumn }: TableRows, words: TableWords): boolean {
  const labels = body.map((row) => view.line(row, firstColumn)).filter((label) => label !== '');
  const others = labels.filter((label) => !words.isPeriod(label));
  return (
    others.length < labels.length && others.every((label) => words.isTotal(label) || words.isMeasure(label))
  );
}

/** The whole numbers from one up to, not including, another. */
export function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}
