import { yearsIn } from '../language/headers';
import { lettersOnly } from '../language/normalise';
import type { Amount } from '../money/amount';
import { amountFromNumber, readAmountText } from '../money/read-amount';
import type { Unit } from '../money/unit';
import { cellText, isFailedFormula } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import type { SheetView } from './sheet-view';
import type { AmountCell, AmountColumn, AmountRow, AmountTable, RowKind } from './submission';
import type { TableWords } from './table-words';

/** A remark in brackets, e.g. "(Förändring enskilt år)", stands in an amount's place without being one. */
const REMARK = /^\([^\d]*\)$/;

/** A caption stands right above its table, or with one blank row between. */
const FARTHEST_CAPTION = 2;

/** Words of a total that does not stand first in its row, e.g. "Summa HR"; a longer text there describes something. */
const LONGEST_TOTAL = 2;

/** What a cell says where an amount belongs; without a unit of its own it is in the one given. */
export function amountIn(cell: Cell, unit?: Unit): Amount {
  switch (cell.type) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return amountFromNumber(cell.value, unit);
    case 'text':
      return REMARK.test(cell.value.trim()) ? { kind: 'blank' } : readAmountText(cell.value, unit);
    case 'boolean':
    case 'error':
    case 'uncalculated':
      return { kind: 'unreadable', text: cellText(cell), reason: 'noAmount' };
  }
}

const isStated = ({ kind }: Amount): boolean => kind !== 'blank';
/** Whether a cell holds an amount or a formula that should have given one. */
export function holdsFigure(cell: Cell): boolean {
  const { kind } = amountIn(cell);
  return kind === 'number' || kind === 'text' || isFailedFormula(cell);
}

/** An amount that was meant, whether or not it can be read: "134,800" but not a further header's words. */
const isMeant = ({ cell, amount }: AmountCell): boolean =>
  holdsFigure(cell) || (amount.kind === 'unreadable' && amount.reason === 'ambiguous');

/** Where a table stands in its sheet: rows and columns up to, not including, their ends. */
export interface TableRows {
  readonly headers: readonly number[];
  readonly body: readonly number[];
  readonly firstColumn: number;
  readonly endColumn: number;
  /** The first row after the table. */
  readonly end: number;
}

/** A table as its own cells tell it. */
export type TableCells = Omit<AmountTable, 'chapter' | 'unit'>;

/** Reads a table whose rows are found; null when it has no rows, or none of its columns holds amounts. */
export function readTable(view: SheetView, rows: TableRows, words: TableWords): TableCells | null {
  const headers = headersOf(view, rows);
  const announced = headers.find(({ header }) => words.isAmountHeader(header.at(-1) ?? ''))?.column;
  const columns = headers.filter(({ column, header }) =>
    isAmountColumn(view, rows, column, header, { words, announced }),
  );
  const [first] = columns;
  if (!first) return null;
  const isAmount = new Set(columns.map(({ column }) => column));
  const read = rows.body.flatMap((row): AmountRow[] => {
    const before = view.filled(row).filter((each) => each >= rows.firstColumn && each < first.column);
    const labelColumn = findLabel(view, row, before, words);
    const label = labelColumn === undefined ? '' : view.line(row, labelColumn);
    const amounts = columns.map(({ column }): AmountCell => {
      const cell = view.cell(row, column);
      return { place: view.place(row, column), cell, amount: amountIn(cell) };
    });
    const kind = kindOf(label, amounts, words);
    const remarks = view
      .filled(row)
      .filter((each) => !isAmount.has(each) && each !== labelColumn)
      .map((each) => view.line(row, each));
    const labelPlace = labelColumn === undefined ? null : view.place(row, labelColumn);
    return kind === null ? [] : [{ kind, row, label, labelPlace, amounts, remarks }];
  });
  if (read.length === 0) return null;
  const caption = captionAbove(view, rows.headers[0] ?? view.firstRow);
  return {
    sheet: view.name,
    caption,
    role: words.tableOf(caption),
    kind: words.costIn(caption),
    columns: columns.flatMap(({ column, header }): AmountColumn[] => {
      const [first, ...others] = header;
      if (first === undefined) return [];
      return [
        {
          column,
          headers: [first, ...others],
          years: yearsIn(header.join(' ')),
          state: words.stateOf(header),
          kind: words.costIn(header.join(' ')),
          unit: 'tkr',
        },
      ];
    }),
    rows: read,
  };
}

/** The one text in the nearest row above the header that holds any, if it is near. */
function captionAbove(view: SheetView, headerRow: number): string {
  const row = range(headerRow - FARTHEST_CAPTION, headerRow).findLast((each) => view.filled(each).length > 0);
  const [column, ...others] = row === undefined ? [] : view.filled(row);
  return row === undefined || column === undefined || others.length > 0 ? '' : view.line(row, column);
}

/**
 * The first text (or failed formula) of the row that says something, a dash does not; or a total in a further column
 * ("HR | Summa").
 */
function findLabel(
  view: SheetView,
  row: number,
  columns: readonly number[],
  words: TableWords,
): number | undefined {
  const texts = columns.filter((column) => {
    const cell = view.cell(row, column);
    return (cell.type === 'text' || isFailedFormula(cell)) && lettersOnly(view.line(row, column)) !== '';
  });
  const isTotal = (text: string): boolean => text.split(' ').length <= LONGEST_TOTAL && words.isTotal(text);
  return texts.find((column) => isTotal(view.line(row, column))) ?? texts[0];
}

/** Null for words without a label where amounts belong, which are no row of the table but read as prose. */
function kindOf(label: string, amounts: readonly AmountCell[], words: TableWords): RowKind | null {
  const stated = amounts.some(({ amount }) => isStated(amount));
  if (words.isTotal(label)) return 'total';
  if (label !== '') return stated ? 'data' : 'group';
  return amounts.some(isMeant) ? 'subtotal' : null;
}

interface Header {
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
    const own = headers.map((row) => view.line(row, column));
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
 * them or they stand to the right of an announced column ("Summa | Nyutveckling").
 * Wrong on: unannounced figures that are no amounts and whose header the template does not know ("Prioritet"), to the
 * right.
 */
function isAmountColumn(
  view: SheetView,
  { body, firstColumn }: TableRows,
  column: number,
  header: readonly string[],
  { words, announced }: { words: TableWords; announced: number | undefined },
): boolean {
  const text = header.at(-1);
  if (text === undefined || column === firstColumn) return false;
  if (words.isAmountHeader(text)) return true;
  if (words.isOther(text)) return false;
  const stated = body.filter((row) => isStated(amountIn(view.cell(row, column))));
  const read = stated.filter((row) => holdsFigure(view.cell(row, column)));
  const isSummed = read.some((row) => {
    const label = view.line(row, firstColumn);
    return label === '' || words.isTotal(label);
  });
  const isBeside = announced !== undefined && announced < column;
  const areYears = read.every((row) => words.isYear(view.line(row, column)));
  return read.length > 0 && read.length >= stated.length * MOST && (isSummed || (isBeside && !areYears));
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}
