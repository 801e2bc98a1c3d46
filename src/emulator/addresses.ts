import { areaAddress, parseArea, sheetAddress } from '../workbook/address';
import type { Rectangle } from '../workbook/snapshot';
import type { GridRange } from './grid';
import { OfficeError } from './office-error';

/** The columns that a sheet has, which a range of whole rows spans. */
export const COLUMNS = 16_384;

/** Names that Excel surely takes without quotes. It takes some others; the product quotes always. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z_]*$/;

/** `'1.4 Pågående insatser'!B6:C7`, as Excel writes the address of a range. */
export function rangeAddress({ sheet, area }: GridRange): string {
  const cells = areaAddress(area);
  return PLAIN_NAME.test(sheet) ? `${sheet}!${cells}` : sheetAddress(sheet, cells);
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
  const area = parseRows(cells) ?? parseArea(cells);
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

function parseRows(rows: string): Rectangle | null {
  const [, top, bottom] = ROWS.exec(rows) ?? [];
  if (top === undefined || bottom === undefined) return null;
  return { row: Number(top) - 1, column: 0, rows: Number(bottom) - Number(top) + 1, columns: COLUMNS };
}
