import { createPart, type Definition } from './client-object';
import { formatAt, type TextRun } from './extras';
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
  values: { strikethrough: strikethroughOf },
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

/** A property of the format of every cell of a range; `otherwise` where none was given. */
function formatsOf<T>(
  { sheet, area }: GridRange,
  { grid }: Request,
  property: string,
  otherwise: (row: number, column: number) => T,
): T[][] {
  const id = sheetId(grid, sheet);
  const { formats } = grid.extras;
  const given = formats.filter((each) => each.sheet === id && each.property === property);
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const unstated = otherwise(row, column);
      if (given.length === 0) return unstated;
      const place = { row: area.row + row, column: area.column + column };
      return formatAt({ ...grid.extras, formats: given }, id, place, property, unstated) as T;
    }),
  );
}

/** The number format of every cell of a range. */
export function numberFormats(range: GridRange, request: Request): string[][] {
  const cells = request.grid.read(range);
  return formatsOf(range, request, 'numberFormat', (row, column) => {
    const cell = cells[row]?.[column];
    return (cell?.type === 'number' ? cell.format : undefined) ?? 'General';
  });
}

/** Whether each cell of a range is struck through; null where a part of its text is. */
export const struckCells = (range: GridRange, request: Request): (boolean | null)[][] =>
  formatsOf<boolean | null>(range, request, 'strikethrough', () => false);

/** The pieces of the text of each cell; none where the text has one look. */
export const textRuns = (range: GridRange, request: Request): (readonly TextRun[])[][] =>
  formatsOf<readonly TextRun[]>(range, request, 'textRuns', () => []);

/** As Excel tells it of a range: null where its cells differ. */
function strikethroughOf(range: GridRange, request: Request): boolean {
  // Ranges may have more cells than can be looked at.
  if (!request.grid.extras.formats.some(({ property }) => property === 'strikethrough')) return false;
  const [first = false, ...others] = new Set(struckCells(range, request).flat());
  return (others.length > 0 ? null : first) as boolean;
}

export function writeNumberFormats(range: GridRange, written: unknown[][], request: Request): void {
  const [[format, ...more] = [], ...rows] = written;
  if (typeof format !== 'string' || more.length > 0 || rows.length > 0) {
    throw new OfficeError('InvalidArgument', 'One cell takes one number format.', 'Range.numberFormat');
  }
  formatWriter('Range', 'numberFormat')(range, format, request);
}
