import type { Content } from '../../workbook/edit';

/** Texts that Excel would take for a formula, a number, a date, a truth value or an error if they were typed. */
const MISTAKABLE =
  /^[=+\-@']|^[^\p{L}]*\d[^\p{L}]*$|^\s|^(true|false|sant|falskt)$|^#|\d\s*\p{L}{3}|\p{L}{3}.*\d/iu;

/**
 * What to hand to Excel so that a cell holds the content. A text that Excel could take for anything else bears the
 * apostrophe that makes it a text, and that no reader of the cell sees; blank is the empty text.
 */
export function writable(content: Content): string | number {
  if (content === null) return '';
  if (typeof content === 'number') return content;
  if (typeof content === 'object') return content.formula;
  return MISTAKABLE.test(content) ? `'${content}` : content;
}

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
