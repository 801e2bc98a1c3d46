import { lettersOnly } from '../language/normalise';
import type { Amount } from '../money/amount';
import { amountFromNumber, readAmountText } from '../money/read-amount';
import { cellText } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import type { TableRows } from './find-tables';
import type { SheetView } from './sheet-view';
import type { AmountCell, AmountColumn, AmountRow, AmountTable, RowKind } from './submission';
import type { TableWords } from './table-words';

/** A remark in brackets, e.g. "(Förändring enskilt år)", stands in an amount's place without being one. */
const REMARK = /^\([^\d]*\)$/;

/** A caption stands right above its table, or with one blank row between. */
const FARTHEST_CAPTION = 2;

/** Words of a total that does not stand first in its row, e.g. "Summa HR"; a longer text there describes something. */
const LONGEST_TOTAL = 2;

/** What a cell says where an amount belongs. */
export function amountIn(cell: Cell): Amount {
  switch (cell.type) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return amountFromNumber(cell.value);
    case 'text':
      return REMARK.test(cell.value.trim()) ? { kind: 'blank' } : readAmountText(cell.value);
    case 'boolean':
    case 'error':
      return { kind: 'unreadable', text: cellText(cell), reason: 'noAmount' };
  }
}

const isStated = ({ kind }: Amount): boolean => kind !== 'blank';
const isRead = ({ kind }: Amount): boolean => kind === 'number' || kind === 'text';
/** An amount that was meant, whether or not it can be read: "134,800" but not a further header's words. */
const isMeant = (amount: Amount): boolean =>
  isRead(amount) || (amount.kind === 'unreadable' && amount.reason === 'ambiguous');

/** Reads a table whose rows are found; null when it has no rows, or none of its columns holds amounts. */
export function readTable(
  view: SheetView,
  rows: TableRows,
  words: TableWords,
): Omit<AmountTable, 'chapter'> | null {
  const all = range(rows.firstColumn, rows.endColumn);
  const columns = all
    .map((column) => ({ column, header: headerOf(view, rows, column) }))
    .filter(({ column, header }) => isAmountColumn(view, rows, column, header, words));
  const [first] = columns;
  if (!first) return null;
  const labelColumns = all.filter((column) => column < first.column);
  const read = rows.body.flatMap((row): AmountRow[] => {
    const label = labelOf(view, row, labelColumns, words);
    const amounts = columns.map(({ column }): AmountCell => {
      const cell = view.cell(row, column);
      return { place: view.place(row, column), cell, amount: amountIn(cell) };
    });
    const kind = kindOf(label, amounts, words);
    const isAmount = new Set(columns.map(({ column }) => column));
    const remarks = all.filter((column) => !isAmount.has(column)).map((column) => view.line(row, column));
    const others = remarks.filter((text) => text !== '' && text !== label);
    return kind === null ? [] : [{ kind, row, label, amounts, remarks: others }];
  });
  if (read.length === 0) return null;
  return {
    sheet: view.name,
    caption: captionAbove(view, rows.headers[0] ?? view.firstRow),
    columns: columns.map(({ column, header }): AmountColumn => ({ column, header: header.join(' · ') })),
    rows: read,
  };
}

/** The one text in the nearest row above the header that holds any, if it is near. */
function captionAbove(view: SheetView, headerRow: number): string {
  const row = range(headerRow - FARTHEST_CAPTION, headerRow).findLast((each) => view.filled(each).length > 0);
  const [column, ...others] = row === undefined ? [] : view.filled(row);
  return row === undefined || column === undefined || others.length > 0 ? '' : view.line(row, column);
}

/** The first text of the row that says something, a dash does not; or a total in a further column ("HR | Summa"). */
function labelOf(view: SheetView, row: number, columns: readonly number[], words: TableWords): string {
  const texts = columns
    .filter((column) => view.cell(row, column).type === 'text')
    .map((column) => view.line(row, column))
    .filter((text) => lettersOnly(text) !== '');
  const total = texts.find((text) => text.split(' ').length <= LONGEST_TOTAL && words.isTotal(text));
  return total ?? texts[0] ?? '';
}

function kindOf(label: string, amounts: readonly AmountCell[], words: TableWords): RowKind | null {
  const stated = amounts.some(({ amount }) => isStated(amount));
  if (words.isTotal(label)) return 'total';
  if (label !== '') return stated ? 'data' : 'group';
  return amounts.some(({ amount }) => isMeant(amount)) ? 'subtotal' : null;
}

/** The column's header from the top down. A header above several columns counts for each; remarks in brackets do not. */
function headerOf(view: SheetView, { headers, firstColumn }: TableRows, column: number): readonly string[] {
  const own = (row: number): string => view.line(row, column);
  const lowest = headers.findLast((row) => own(row) !== '' && !REMARK.test(own(row)));
  if (lowest === undefined) return [];
  return headers.flatMap((row) => {
    if (row > lowest) return [];
    const text = row === lowest ? own(row) : spanning(view, row, column, firstColumn);
    return text === '' ? [] : [text];
  });
}

function spanning(view: SheetView, row: number, column: number, firstColumn: number): string {
  const from = range(firstColumn + 1, column + 1).findLast((each) => view.line(row, each) !== '');
  return from === undefined ? '' : view.line(row, from);
}

/** The header says so; or, where it does not say, every cell that holds something is an amount and is summed. */
function isAmountColumn(
  view: SheetView,
  { body, firstColumn }: TableRows,
  column: number,
  header: readonly string[],
  words: TableWords,
): boolean {
  const text = header.at(-1);
  if (text === undefined || column === firstColumn) return false;
  if (words.isAmountHeader(text)) return true;
  const stated = body.filter((row) => isStated(amountIn(view.cell(row, column))));
  return (
    stated.some((row) => words.isTotal(view.line(row, firstColumn)) || view.line(row, firstColumn) === '') &&
    stated.every((row) => isRead(amountIn(view.cell(row, column))))
  );
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}
