import {
  BLANK,
  type Cell,
  type Rectangle,
  type SheetSnapshot,
  stretchesOf,
  type WorkbookSnapshot,
} from './snapshot';

/** Values as a test writes them: null and "" are blank, "=…" is not special. */
export type Value = string | number | boolean | null;

export interface SheetOptions {
  /** Where the first value stands (zero-based); A1 unless told. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly merges?: readonly Rectangle[];
  readonly visibility?: SheetSnapshot['visibility'];
  /** Rows and columns (zero-based, in order) that are hidden. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A number in a number format that changes what is read, as "0%". */
export const shownAs = (value: number, format: string): Cell => ({ type: 'number', value, format });

/** The cell itself where a plain value does not say it. */
export function cell(value: Value | Cell): Cell {
  if (value === null || value === '') return BLANK;
  switch (typeof value) {
    case 'number':
      return { type: 'number', value };
    case 'boolean':
      return { type: 'boolean', value };
    case 'string':
      return { type: 'text', value };
    default:
      return value;
  }
}

export function sheet(
  name: string,
  rows: readonly (readonly (Value | Cell)[])[] = [],
  options: SheetOptions = {},
): SheetSnapshot {
  const { at = { row: 0, column: 0 }, merges = [], visibility = 'visible' } = options;
  const hiddenRows = stretchesOf(options.hiddenRows ?? []);
  const hiddenColumns = stretchesOf(options.hiddenColumns ?? []);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    visibility,
    area: { ...at, rows: rows.length, columns },
    cells: rows.map((row) => Array.from({ length: columns }, (_, column) => cell(row[column] ?? null))),
    merges,
    ...(hiddenRows && { hiddenRows }),
    ...(hiddenColumns && { hiddenColumns }),
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}
