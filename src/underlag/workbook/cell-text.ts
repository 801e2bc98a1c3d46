import type { DocumentCell } from '../../workbook/document';
import type { Cell } from '../../workbook/snapshot';

/** What a cell of a workbook shows, as text; "" for nothing. */
export const textOf = (cell: Cell | null | undefined): string =>
  cell && 'value' in cell ? String(cell.value).trim() : '';

/** The same of a cell that is to be written; a formula's first result. */
export function textOfDocument(cell: DocumentCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell).trim();
  return 'link' in cell ? cell.text : textOf(cell.results?.[0]?.[0]);
}

/** What somebody has typed: no formula, and not nothing. */
export const typedIn = (cell: Cell | null | undefined): string | number | boolean | null => {
  if (!cell || cell.formula !== undefined || cell.type === 'error' || !('value' in cell)) return null;
  return cell.value === '' ? null : cell.value;
};
