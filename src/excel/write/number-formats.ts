import { TEXT_FORMAT } from './cells';

/** So many rows above and below a cell are asked how the numbers of its column look. */
const NEAR = 6;

const GENERAL = 'General';
const THOUSANDS = '#,##0';
const THOUSANDS_AND_DECIMALS = '#,##0.##';

/** The cells of a column around one, and where that one is among them. */
interface Column {
  readonly range: Excel.Range;
  readonly at: number;
}

/** What must be asked before `formatLikeColumn`. */
export function askForColumn(sheet: Excel.Worksheet, row: number, column: number): Column {
  const first = Math.max(0, row - NEAR);
  const range = sheet.getRangeByIndexes(first, column, row + NEAR + 1 - first, 1);
  return { range: range.load({ values: true, numberFormat: true }), at: row - first };
}

/**
 * The number format that a number gets where no number stood: that of the nearest number of its column or, where there
 * is none near, thousands apart. Null where the cell has a format of its own, and where the column's numbers have none.
 * Wrong on: a column that mixes amounts with numbers of another kind in a format that says no more than digits.
 */
export function formatLikeColumn({ range, at }: Column, number: number): string | null {
  const own: unknown = range.numberFormat[at]?.[0];
  if (own !== GENERAL && own !== TEXT_FORMAT) return null;
  const near = range.values
    .map(([value], row) => ({ value: value as unknown, format: String(range.numberFormat[row]?.[0]), row }))
    .filter(({ value, format, row }) => row !== at && typeof value === 'number' && isOfAmounts(format))
    .sort((one, other) => Math.abs(one.row - at) - Math.abs(other.row - at));
  const [nearest] = near;
  if (nearest !== undefined) return nearest.format === GENERAL ? null : nearest.format;
  return Number.isInteger(number) ? THOUSANDS : THOUSANDS_AND_DECIMALS;
}

/** Neither shares, dates nor times; what stands in quotes is but shown. */
const isOfAmounts = (format: string): boolean =>
  format === GENERAL || /^[^%ymdhs@]*$/i.test(format.replace(/"[^"]*"|\\./g, ''));
