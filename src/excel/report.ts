import { cellAddress } from '../workbook/address';
import type { Rectangle } from '../workbook/snapshot';
import { rangeOf } from './areas';
import { packBatches } from './blocks';
import type { Report, ReportPlace } from './gateway';
import { reportCells, textCell } from './report-cells';
import { findReportSite, REPORT_TABLE, type ReportSite, type ReportTable } from './report-place';
import { requireSupport } from './requirements';

/** As many characters as are written at once, well under the 5 MB of the web. */
const CHARACTERS_AT_ONCE = 1_000_000;
const WIDTHS = [190, 80, 130, 60, 200, 420, 130, 260, 110, 100];
const WIDEST = 120;

/**
 * Writes the report on a sheet of its own: title and lead, then a table with a row for each finding. Written again it
 * replaces what it wrote before, where it stands now, so that the user can still undo what was done elsewhere (deleting a
 * sheet would forget that). It touches nothing beside or below the table, nor columns that the user has added to it;
 * what stands below moves down when the table grows; filters are taken off, since
 * rows would be written unseen, and so is a row of totals. A user's own sheet of that name is left alone. Four or
 * five round trips, and one more for each further batch of very many findings.
 */
export async function writeReport(context: Excel.RequestContext, report: Report): Promise<ReportPlace> {
  requireSupport('1.13');
  const site = await findReportSite(context);
  writeHead(site, report);
  const cells = reportCells(report);
  const area = layTable(site, report, cells.length);
  let { row } = area;
  for (const batch of packBatches(cells, charactersIn, CHARACTERS_AT_ONCE)) {
    await writeRows(context, rangeOf(site.sheet, { ...area, row, rows: batch.length }), batch);
    row += batch.length;
  }
  return { sheet: site.name, rows: report.rows.length };
}

async function writeRows(
  context: Excel.RequestContext,
  range: Excel.Range,
  rows: readonly (readonly string[])[],
): Promise<void> {
  range.formulas = rows.map((row) => [...row]);
  await context.sync();
}

function writeHead({ sheet, head, table }: ReportSite, { title, lead }: Report): void {
  if (head === null) return;
  // As many lines as there is room for: the user may have taken out rows above the table.
  const lines = [title, ...lead].slice(0, table === null ? undefined : table.area.row - head.row);
  rangeOf(sheet, { ...head, rows: lines.length, columns: 1 }).formulas = lines.map((line) => [
    textCell(line),
  ]);
  if (table !== null) return;
  const { font } = rangeOf(sheet, { ...head, rows: 1, columns: 1 }).format;
  font.bold = true;
  font.size = 16;
}

/** Makes the table, or makes it as long as it is to be; gives the area that is written. */
function layTable({ sheet, table }: ReportSite, { lead, columns }: Report, rows: number): Rectangle {
  const area =
    table === null
      ? makeTable(sheet, { row: lead.length + 2, column: 0, rows, columns: columns.length })
      : resizeTable(sheet, table, rows, columns.length);
  const { format } = rangeOf(sheet, area);
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  return area;
}

function makeTable(sheet: Excel.Worksheet, area: Rectangle): Rectangle {
  const made = sheet.tables.add(addressOf(area), true);
  made.name = REPORT_TABLE;
  made.style = 'TableStyleMedium2';
  for (let column = 0; column < area.columns; column += 1) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = WIDTHS[column] ?? WIDEST;
  }
  sheet.freezePanes.freezeRows(area.row + 1);
  return area;
}

function resizeTable(sheet: Excel.Worksheet, table: ReportTable, rows: number, columns: number): Rectangle {
  const { object, area, showsTotals, hasMoreBelow } = table;
  if (showsTotals) object.showTotals = false;
  object.clearFilters();
  // What is no longer written must not stay; its formats may.
  rangeOf(sheet, { ...area, columns }).clear('Contents');
  if (hasMoreBelow && rows > area.rows) {
    sheet.getRange(`${String(area.row + area.rows + 1)}:${String(area.row + rows)}`).insert('Down');
  }
  object.resize(addressOf({ ...area, rows, columns: Math.max(area.columns, columns) }));
  return { ...area, rows, columns };
}

const addressOf = ({ row, column, rows, columns }: Rectangle): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

const charactersIn = (row: readonly string[]): number => row.reduce((sum, text) => sum + text.length + 4, 0);
