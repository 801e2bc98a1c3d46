import { cellAddress, parseCellAddress } from '../workbook/address';
import type { Rectangle } from '../workbook/snapshot';
import type { GridRange } from './grid';
import { OfficeError } from './office-error';
import { COLUMNS } from './range-rows';

/** Names that Excel surely takes without quotes. It takes some others; the product quotes always. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z_]*$/;

/** `'1.4 Pågående insatser'!B6:C7`, as Excel writes the address of a range. */
export function rangeAddress({ sheet, area }: GridRange): string {
  const name = PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${areaAddress(area)}`;
}

/** `B6:C7`, as an event names it. */
export function areaAddress(area: Rectangle): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/**
 * The block that `worksheet.getRange(address)` means. A sheet name in the address must be this sheet's,
 * quoted, with its apostrophes doubled; anything else is the InvalidArgument that Excel gives.
 */
export function parseRangeAddress(sheet: string, address: string): Rectangle {
  const match = /^(?:(?<quoted>'(?:[^']|'')+')!|(?<plain>[^'!]+)!)?(?<cells>[^!]+)$/.exec(address);
  const { quoted, plain, cells = '' } = match?.groups ?? {};
  const named = quoted === undefined ? plain : quoted.slice(1, -1).replaceAll("''", "'");
  const misquoted = plain !== undefined && !PLAIN_NAME.test(plain);
  const area = parseArea(cells);
  if (area === null || misquoted || (named !== undefined && named !== sheet)) {
    throw new OfficeError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format: "${address}" on the sheet "${sheet}".`,
      'Worksheet.getRange',
    );
  }
  return area;
}

const ROWS = /^(\d+):(\d+)$/;

function parseArea(cells: string): Rectangle | null {
  const [, top, bottom] = ROWS.exec(cells) ?? [];
  if (top !== undefined && bottom !== undefined) {
    return { row: Number(top) - 1, column: 0, rows: Number(bottom) - Number(top) + 1, columns: COLUMNS };
  }
  const [first = '', second = first, ...rest] = cells.split(':');
  const from = parseCellAddress(first);
  const to = parseCellAddress(second);
  if (from === null || to === null || rest.length > 0) return null;
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}
