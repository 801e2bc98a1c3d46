import { placeAddress } from '../../workbook/address';
import { isLink, LONGEST_TEXT, type DocumentCell, type Link } from '../../workbook/document';
import type { Content } from '../../workbook/edit';

/**
 * Texts that Excel, in some language of its, might take for a formula, a number, a date, a truth value or an error if
 * they were typed: all that hold a figure of any script, that begin with anything but a letter, or that are one word.
 */
const MISTAKABLE = /\p{N}|^\P{L}|^\S*$/u;

/** A formula of Excel holds no longer text within it. */
const LONGEST_IN_FORMULA = 255;

/**
 * What to hand to Excel so that a cell holds the content. A text that Excel could take for anything else bears the
 * apostrophe that makes it a text, and that no reader of the cell sees; blank is the empty text.
 */
function writable(content: Content): string | number {
  if (content === null) return '';
  if (typeof content === 'number') return content;
  if (typeof content === 'object') return content.formula;
  return MISTAKABLE.test(content) ? `'${content}` : content;
}

/** The same for a cell of a document; a text that no cell can hold is cut. */
export function writableCell(cell: DocumentCell): string | number | boolean {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return writable(cell.slice(0, LONGEST_TEXT - 1));
  return isLink(cell) ? linkFormula(cell) : writable(cell);
}

/** `=HYPERLINK("#'1.4'!B6","B6")`; quotes within are doubled, so that no name of a sheet ends the text. */
function linkFormula({ link, text }: Link): string {
  const quote = (value: string): string => `"${value.slice(0, LONGEST_IN_FORMULA).replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quote(`#${placeAddress(link)}`)},${quote(text)})`;
}

/** The format Text, in which a cell keeps all that is written in it as text. */
export const TEXT_FORMAT = '@';

/**
 * Whether a content cannot be written while a cell has the format Text: a number or a formula would become text, and
 * what an apostrophe would become no documentation says.
 */
export const needsGeneral = (content: Content): boolean =>
  content !== null && (typeof content !== 'string' || writable(content) !== content);

/** Writes a content in a cell, which gets the format General first if it may have Text and cannot keep it. */
export function writeCell(range: Excel.Range, content: Content, mayBeText: boolean): void {
  if (mayBeText && needsGeneral(content)) range.numberFormat = [['General']];
  range.formulas = [[writable(content)]];
}
