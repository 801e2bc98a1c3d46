import type { Content } from '../workbook/edit';
import { writable } from './writable';

/** The format Text, in which a cell keeps all that is written in it as text. */
export const TEXT_FORMAT = '@';

/**
 * Whether a content can not be written while a cell has the format Text: a number or a formula would become text, and what an
 * apostrophe would become no documentation says.
 */
export const needsGeneral = (content: Content): boolean =>
  content !== null && (typeof content !== 'string' || writable(content) !== content);

/** Writes a content in a cell, which gets the format General first if it may have the format Text and cannot keep it. */
export function writeCell(range: Excel.Range, content: Content, mayBeText: boolean): void {
  if (mayBeText && needsGeneral(content)) range.numberFormat = [['General']];
  range.formulas = [[writable(content)]];
}
