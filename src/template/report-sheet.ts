import { REPORT_TITLE } from '../language/report-title';
import type { SheetView } from './sheet-view';

/**
 * Whether a sheet is a report of findings: it quotes the template's words on every row, yet is no part of a submission.
 * Wrong on: a sheet of a supplier's own that begins with just that word, which is then told as no part of the template.
 */
export function isReport(view: SheetView): boolean {
  const [column] = view.filled(view.firstRow);
  const title = column === undefined ? '' : view.line(view.firstRow, column);
  return Object.values(REPORT_TITLE).includes(title);
}
