import type { RangeContent } from '../../excel/gateway';

/** A range of numbers without what stands around them: a header above, names before, blank rows below. */
export interface Trimmed extends RangeContent {
  /** What has been left out, as it stands in the sheet; null where nothing was but blanks. */
  readonly header: string | null;
}

const isBlank = (value: unknown): boolean => value === '' || value === null || value === undefined;
const isNumber = (value: unknown): boolean => typeof value === 'number';
/** A text that opens with a figure may be an amount, of which the function itself says what to do. */
const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && !/^[\s\d+−#-]/u.test(value);

/**
 * Leaves out rows of headers above the first figures and columns of names before them, and blank rows at the end.
 * Wrong on: a header that is a figure, such as a year of its own over the column.
 */
export function withoutHeader(content: RangeContent): Trimmed {
  const { area, values } = content;
  const hasFigures = values.some((row) => row.some(isNumber));
  const top = hasFigures ? values.findIndex((row) => !isHeading(row)) : 0;
  const rows = values.slice(top, lastFilled(values) + 1);
  const left = hasFigures ? columnsOfNames(rows) : 0;
  const kept = rows.map((row) => row.slice(left));
  const [first = []] = values;
  // What stands above the figures tells more than what stands above their names.
  const told = [...(top > 0 ? first.slice(left) : []), ...first, ...(rows[0] ?? [])];
  const header = told.find((value) => typeof value === 'string' && isName(value));
  return {
    ...content,
    area: {
      row: area.row + top,
      column: area.column + left,
      rows: Math.max(1, kept.length),
      columns: area.columns - left,
    },
    values: kept.length === 0 ? [first] : kept,
    header: (top > 0 || left > 0) && typeof header === 'string' ? header : null,
  };
}

/** Names or blanks and no figure. */
const isHeading = (row: readonly unknown[]): boolean =>
  row.every((value) => isName(value) || isBlank(value)) && row.some(isName);

function lastFilled(values: readonly (readonly unknown[])[]): number {
  const last = values.findLastIndex((row) => row.some((value) => !isBlank(value)));
  return last < 0 ? 0 : last;
}

function columnsOfNames(rows: readonly (readonly unknown[])[]): number {
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width - 1; column++) {
    const cells = rows.map((row) => row[column]);
    const isOfNames = cells.every((cell) => isName(cell) || isBlank(cell)) && cells.some(isName);
    if (!isOfNames) return column;
  }
  return Math.max(0, width - 1);
}
