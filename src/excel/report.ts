import type { Report, ReportCell, ReportPlace } from './gateway';
import { cellAddress } from '../workbook/address';
import { rangeAddress } from './range-address';
import { requireSupport } from './requirements';
import { writable } from './writable';

/** The report's sheet, and the table on it by which the sheet is known as ours. */
const SHEET = 'Granskningsrapport';
export const REPORT_TABLE = 'ArligAnalysGranskningsrapport';

/** A cell of Excel holds no longer text. */
const LONGEST_TEXT = 32_767;
const WIDTHS = [190, 80, 130, 60, 200, 420, 130, 260, 110, 100];
const WIDEST = 120;

/**
 * Writes the report on a sheet of its own: title and lead, then a table with a row for each finding. Written again it
 * replaces what it wrote before, on the same sheet, so that the user can still undo what was done elsewhere (deleting a
 * sheet would forget that), and touches nothing beside or below the table that it did not write. A user's own sheet
 * of that name is left alone. Four round trips.
 */
export async function writeReport(context: Excel.RequestContext, report: Report): Promise<ReportPlace> {
  requireSupport('1.13');
  const { sheet, name, table } = await findSheet(context);
  const top = report.lead.length + 2;
  const width = report.columns.length;
  // What is no longer written must not stay; its formats may.
  table?.getRange().clear('Contents');
  const head = [report.title, ...report.lead];
  sheet.getRangeByIndexes(0, 0, head.length, 1).formulas = head.map((text) => [textCell(text)]);
  const rows = [report.columns.map(textCell), ...rowsOf(report).map((row) => row.map(cellFormula))];
  const area = sheet.getRangeByIndexes(top, 0, rows.length, width);
  const address = `A${String(top + 1)}:${cellAddress(top + rows.length - 1, width - 1)}`;
  if (table === null) {
    const made = sheet.tables.add(address, true);
    made.name = REPORT_TABLE;
    made.style = 'TableStyleMedium2';
  } else {
    table.resize(address);
  }
  area.formulas = rows;
  format(sheet, area, width);
  await context.sync();
  return { sheet: name, rows: report.rows.length };
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** The table as it is now; null where it is yet to be made. */
  readonly table: Excel.Table | null;
}

async function findSheet(context: Excel.RequestContext): Promise<Found> {
  const { worksheets } = context.workbook;
  const table = context.workbook.tables.getItemOrNullObject(REPORT_TABLE);
  table.load({ name: true });
  worksheets.load({ name: true });
  await context.sync();
  if (table.isNullObject) {
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const name = freeName(taken);
    return { sheet: worksheets.add(name), name, table: null };
  }
  const sheet = table.worksheet.load({ name: true });
  await context.sync();
  return { sheet, name: sheet.name, table };
}

function freeName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? SHEET : `${SHEET} ${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A table has at least one row. */
const rowsOf = ({ rows, columns }: Report): readonly (readonly ReportCell[])[] =>
  rows.length > 0 ? rows : [columns.map(() => '')];

/** What stands in the cell: always a text, or a link that the product has made. */
const cellFormula = (cell: ReportCell): string =>
  typeof cell === 'string' ? textCell(cell) : linkFormula(cell.link, cell.text);

const textCell = (text: string): string => String(writable(text.slice(0, LONGEST_TEXT - 1)));

/** `=HYPERLINK("#'1.4'!B6","B6")`; quotes within are doubled, so that no name of a sheet ends the text. */
function linkFormula({ sheet, cell }: { sheet: string; cell: string | null }, text: string): string {
  const place = `#${rangeAddress(sheet, cell ?? 'A1')}`;
  const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quote(place)},${quote(text)})`;
}

function format(sheet: Excel.Worksheet, area: Excel.Range, width: number): void {
  for (let column = 0; column < width; column += 1) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = WIDTHS[column] ?? WIDEST;
  }
  area.format.wrapText = true;
  area.format.verticalAlignment = 'Top';
  const { font } = sheet.getRangeByIndexes(0, 0, 1, 1).format;
  font.bold = true;
  font.size = 16;
}
