import type { Amount } from '../money/amount';
import { amountFromNumber, readAmountText } from '../money/read-amount';
import { statedUnit } from '../money/stated-unit';
import type { Unit } from '../money/unit';
import { cellText, isFailedFormula, shownText } from '../workbook/cell-text';
import { readNumberFormat } from '../workbook/number-format';
import type { Cell } from '../workbook/snapshot';
import type { SheetView } from './sheet-view';

/** A remark in brackets, e.g. "(Förändring enskilt år)", stands in an amount's place without being one. */
export const REMARK = /^\([^\d]*\)$/;

/** "*1 200 tkr": the mark says that the amount is explained elsewhere, most often that it is part of another. */
const MARKED = /^\s*\*+\s*(?=\d)/;

/** "12 000 tkr varav 6 600 tkr nedan*": what the marks of other rows answer to. */
const REFERS = /\*\s*$/;

export const isMarked = (cell: Cell): boolean => cell.type === 'text' && MARKED.test(cell.value);

export const refersToMarked = (cell: Cell): boolean => cell.type === 'text' && REFERS.test(cell.value);

/**
 * What a cell says where an amount belongs; without a unit of its own it is in the one given. A number is what its
 * format shows: thousands by "# ##0,", mnkr by `0" mnkr"`; a date or a share is no amount. The currency "kr" of a
 * format says nothing, since Excel's button for currency puts it beside amounts in tkr as well.
 */
export function amountIn(cell: Cell, unit?: Unit): Amount {
  switch (cell.type) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return cell.format === undefined
        ? amountFromNumber(cell.value, unit)
        : shownAmount(cell, cell.format, unit);
    case 'text':
      return readText(cell.value, unit);
    case 'boolean':
    case 'error':
    case 'uncalculated':
      return { kind: 'unreadable', text: cellText(cell), reason: 'noAmount' };
  }
}

function readText(text: string, unit: Unit | undefined): Amount {
  if (REMARK.test(text.trim())) return { kind: 'blank' };
  const read = readAmountText(text.replace(MARKED, ''), unit);
  return 'text' in read ? { ...read, text } : read;
}

function shownAmount(
  cell: Cell & { readonly type: 'number' },
  format: string,
  unit: Unit | undefined,
): Amount {
  const { kind, scale, text } = readNumberFormat(format, cell.value);
  if (kind !== 'number' && kind !== 'hidden')
    return { kind: 'unreadable', text: shownText(cell), reason: 'noAmount' };
  const own = text === '' ? null : statedUnit(text);
  return amountFromNumber(cell.value / scale, own === null || own === 'kr' ? unit : own);
}

/** Whether a number is shown as per cent, a date or a time, or a text says per cent. */
export function isNoMoney(cell: Cell): boolean {
  if (cell.type === 'text') return /^[\s+~–−-]*\d{1,4}(?:[.,]\d{1,3})?\s*(?:%|procent)\s*$/i.test(cell.value);
  if (cell.type !== 'number' || cell.format === undefined) return false;
  const { kind } = readNumberFormat(cell.format, cell.value);
  return kind === 'percent' || kind === 'date' || kind === 'time';
}

/** Whether a cell holds an amount or a formula that should have given one. */
export function holdsFigure(cell: Cell): boolean {
  const { kind } = amountIn(cell);
  return kind === 'number' || kind === 'text' || isFailedFormula(cell);
}

/** A header as it is read in the sheet: a date that heads a column is its day. */
export function headerLine(view: SheetView, row: number, column: number): string {
  const cell = view.cell(row, column);
  return cell.type === 'number' && cell.format !== undefined ? shownText(cell) : view.line(row, column);
}
