import { REPORT_TITLE } from '../../language/report-title';
import { isLink, type DocumentCell } from '../../workbook/document';
import type { Place } from '../../workbook/address';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { Work } from '../shared/work';
import { words, type Words } from '../shared/words';
import { REPORT_STALE, reportColumns, reportRows } from './report';

/** A report as it stands in the workbook, whoever wrote it and when. */
export interface WrittenReport {
  readonly words: Words;
  /** Each row as one text, whatever they are sorted by. */
  readonly rows: ReadonlySet<string>;
  /** Where it says that it is out of date, and what stands there. */
  readonly place: Place;
  readonly note: string | null;
}

/** So many columns of a row are held against what is found: all but by whom and when it was accepted. */
const COMPARED = 8;

/** The report in a workbook; null where there is none, or nobody could tell its rows. */
export function findReport({ sheets }: WorkbookSnapshot): WrittenReport | null {
  for (const sheet of sheets) {
    for (const ofReport of Object.values(words)) {
      const found = reportOn(sheet, ofReport);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Whether the report tells just what is found now. */
export function isSameReport(
  { words: ofReport, rows }: WrittenReport,
  found: Pick<Work, 'review' | 'rules'>,
): boolean {
  const now = new Set(reportRows(found, ofReport).map(rowText));
  return now.size === rows.size && [...now].every((row) => rows.has(row));
}

function reportOn(sheet: SheetSnapshot, ofReport: Words): WrittenReport | null {
  const title = findText(sheet, REPORT_TITLE[ofReport.language], sheet.area.row);
  if (title === null) return null;
  const columns = reportColumns(ofReport);
  const head = findText(sheet, columns[0] ?? '', title.row);
  if (head === null || head.column !== title.column) return null;
  const rows = new Set<string>();
  for (let row = head.row + 1; row < sheet.area.row + sheet.area.rows; row += 1) {
    const cells = columns.map((_, index) => textAt(sheet, row, head.column + index));
    if (cells[0] === '') break;
    rows.add(rowText(cells));
  }
  const place = {
    sheet: sheet.name,
    row: title.row + REPORT_STALE.row,
    column: title.column + REPORT_STALE.column,
  };
  return { words: ofReport, rows, place, note: textAt(sheet, place.row, place.column) || null };
}

/** The first cell that says just that, from a row on; null where none does. */
function findText({ area, cells }: SheetSnapshot, text: string, from: number) {
  for (let row = from; row < area.row + area.rows; row += 1) {
    const at = cells[row - area.row]?.findIndex((cell) => cell.type === 'text' && cell.value === text) ?? -1;
    if (at >= 0) return { row, column: area.column + at };
  }
  return null;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return 'value' in cell ? String(cell.value) : '';
}

const rowText = (cells: readonly DocumentCell[]): string =>
  JSON.stringify(
    cells.slice(0, COMPARED).map((cell) => (cell !== null && isLink(cell) ? cell.text : (cell ?? ''))),
  );
