import type { Rectangle } from '../workbook/snapshot';
import { REPORT_TITLE } from '../language/report-title';
import { POSITION, positionOf } from './areas';

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
