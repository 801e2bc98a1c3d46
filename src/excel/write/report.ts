import { REPORT_TITLE } from '../../language/report-title';
import { areaAddress, sheetAddress } from '../../workbook/address';
import type { Rectangle } from '../../workbook/snapshot';
import type { Report, ReportCell, ReportPlace } from '../gateway';
import { packBatches, POSITION, positionOf, rangeOf } from '../ranges';
import { requireSupport } from '../requirements';
import { writable } from './cells';

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
  const made = sheet.tables.add(areaAddress(area), true);
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
  object.resize(areaAddress({ ...area, rows, columns: Math.max(area.columns, columns) }));
  return { ...area, rows, columns };
}

const charactersIn = (row: readonly string[]): number => row.reduce((sum, text) => sum + text.length + 4, 0);

/** A cell of Excel holds no longer text. */
const LONGEST_TEXT = 32_767;

/** What is written in the table, header first. A table has at least one row. */
export function reportCells({ columns, rows }: Report): readonly (readonly string[])[] {
  const written = rows.map((row) => row.map(cellFormula));
  return [columns.map(textCell), ...(written.length > 0 ? written : [columns.map(() => '')])];
}

/** A text as it is written, never taken for a formula. */
export const textCell = (text: string): string => String(writable(text.slice(0, LONGEST_TEXT - 1)));

/** Always a text, or a link that the product has made. */
const cellFormula = (cell: ReportCell): string =>
  typeof cell === 'string' ? textCell(cell) : linkFormula(cell.link, cell.text);

/** `=HYPERLINK("#'1.4'!B6","B6")`; quotes within are doubled, so that no name of a sheet ends the text. */
function linkFormula({ sheet, cell }: { sheet: string; cell: string | null }, text: string): string {
  const place = `#${sheetAddress(sheet, cell ?? 'A1')}`;
  const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quote(place)},${quote(text)})`;
}

/** The report's table, by which its sheet is known as ours whatever it is called. */
export const REPORT_TABLE = 'ArligAnalysGranskningsrapport';

/** Where the report stands. */
export interface ReportSite {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** The cell of the title, with the lead below it; null where the user has taken the title away. */
  readonly head: { readonly row: number; readonly column: number } | null;
  /** Null where it is yet to be made. */
  readonly table: ReportTable | null;
}

/** The table of an earlier check as it is now. */
export interface ReportTable {
  readonly object: Excel.Table;
  /** Header and findings, without the row of totals that the user may have shown. */
  readonly area: Rectangle;
  readonly showsTotals: boolean;
  /** Whether anything stands below it on the sheet. */
  readonly hasMoreBelow: boolean;
}

/** Looks up the report of an earlier check, wherever the user has moved it since, or adds a sheet for the first. */
export async function findReportSite(context: Excel.RequestContext): Promise<ReportSite> {
  const { tables, worksheets } = context.workbook;
  const table = tables.getItemOrNullObject(REPORT_TABLE).load({ showTotals: true });
  worksheets.load({ name: true });
  await context.sync();
  if (!table.isNullObject) return readSite(context, table);
  const name = freeName(new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
  return { sheet: worksheets.add(name), name, head: { row: 0, column: 0 }, table: null };
}

async function readSite(context: Excel.RequestContext, object: Excel.Table): Promise<ReportSite> {
  const sheet = object.worksheet.load({ name: true });
  const range = object.getRange().load(POSITION);
  const used = sheet.getUsedRangeOrNullObject(true).load(POSITION);
  await context.sync();
  const whole = positionOf(range);
  const showsTotals = object.showTotals;
  const hasMoreBelow = !used.isNullObject && endOf(positionOf(used)) > endOf(whole);
  const area = showsTotals ? { ...whole, rows: whole.rows - 1 } : whole;
  const head = await readHead(context, sheet, area);
  return { sheet, name: sheet.name, head, table: { object, area, showsTotals, hasMoreBelow } };
}

/** The cell above the table that holds the title, in the one language or the other. */
async function readHead(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row: end, column }: Rectangle,
): Promise<ReportSite['head']> {
  if (end === 0) return null;
  const above = sheet.getRangeByIndexes(0, column, end, 1).load({ values: true });
  await context.sync();
  const titles: readonly unknown[] = Object.values(REPORT_TITLE);
  const row = above.values.findLastIndex(([value]) => titles.includes(value));
  return row === -1 ? null : { row, column };
}

const endOf = ({ row, rows }: Rectangle): number => row + rows;

function freeName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? REPORT_TITLE.sv : `${REPORT_TITLE.sv} ${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
