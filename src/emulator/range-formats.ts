import { createPart, type Definition } from './client-object';
import { formatAt } from './extras';
import type { GridRange } from './grid';
import { OfficeError } from './office-error';
import { requireWritableSheet } from './protection';
import type { Request } from './request';
import { sheetId } from './sheet-ids';

/** Writes one property of the format of the cells of a range. */
const formatWriter =
  (member: string, property: string) =>
  ({ sheet, area }: GridRange, value: unknown, request: Request): void => {
    requireWritableSheet(request, sheet, `${member}.${property}`);
    request.grid.extras.formats.push({ sheet: sheetId(request.grid, sheet), area, property, value });
  };

const fontDefinition: Definition<Excel.RangeFont, GridRange> = {
  type: 'RangeFont',
  values: {},
  writes: { bold: formatWriter('RangeFont', 'bold'), size: formatWriter('RangeFont', 'size') },
  members: () => ({}),
};

const protectionDefinition: Definition<Excel.FormatProtection, GridRange> = {
  type: 'FormatProtection',
  values: {
    locked: (range, { grid }) =>
      formatAt(grid.extras, sheetId(grid, range.sheet), range.area, 'locked', true) === true,
  },
  members: () => ({}),
};

/** `range.format`. What it tells is that of the first cell: the product asks for one at a time. */
export const rangeFormatDefinition: Definition<Excel.RangeFormat, GridRange> = {
  type: 'RangeFormat',
  values: {},
  writes: {
    columnWidth: formatWriter('RangeFormat', 'columnWidth'),
    wrapText: formatWriter('RangeFormat', 'wrapText'),
    verticalAlignment: formatWriter('RangeFormat', 'verticalAlignment'),
  },
  members: () => ({}),
  parts: (self) => ({
    font: createPart(self, fontDefinition),
    protection: createPart(self, protectionDefinition),
  }),
};

/** The number format of every cell of a range. */
export function numberFormats({ sheet, area }: GridRange, { grid }: Request): string[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const place = { row: area.row + row, column: area.column + column };
      return String(formatAt(grid.extras, sheetId(grid, sheet), place, 'numberFormat', 'General'));
    }),
  );
}

export function writeNumberFormats(range: GridRange, written: unknown[][], request: Request): void {
  const [[format, ...more] = [], ...rows] = written;
  if (typeof format !== 'string' || more.length > 0 || rows.length > 0) {
    throw new OfficeError('InvalidArgument', 'One cell takes one number format.', 'Range.numberFormat');
  }
  formatWriter('Range', 'numberFormat')(range, format, request);
}
