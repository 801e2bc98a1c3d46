import type { Report, ReportCell } from './gateway';
import { rangeAddress } from './range-address';
import { writable } from './writable';

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
  const place = `#${rangeAddress(sheet, cell ?? 'A1')}`;
  const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quote(place)},${quote(text)})`;
}
