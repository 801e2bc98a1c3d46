import { cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import { textOf } from './cell-text';

/** A table of an underlag that was written before, wherever it stands now: its rows by the headers of its columns. */
export interface EarlierTable {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** Null where no column has the header. */
  readonly columnOf: (header: string) => number | null;
  readonly rows: readonly ((header: string) => Cell | null)[];
}

/** No header stands farther down. */
const MOST_ROWS = 2000;

/**
 * The table with these headers in one row of a sheet: that of the given name before others. Rows end at the first that
 * is blank in all of the columns. Null where there is none.
 */
export function earlierTable(
  { sheets }: WorkbookSnapshot,
  name: string,
  headers: readonly string[],
): EarlierTable | null {
  const ordered = [...sheets].sort((one, other) => Number(other.name === name) - Number(one.name === name));
  for (const sheet of ordered) {
    const found = inSheet(sheet, headers);
    if (found !== null) return found;
  }
  return null;
}

function inSheet(sheet: SheetSnapshot, headers: readonly string[]): EarlierTable | null {
  const { cells, area } = sheet;
  for (const [at, row] of cells.slice(0, MOST_ROWS).entries()) {
    const columns = new Map(row.map((cell, column) => [textOf(cell), area.column + column] as const));
    if (headers.every((header) => columns.has(header))) {
      const headerRow = area.row + at;
      const columnOf = (header: string): number | null => columns.get(header) ?? null;
      return { sheet, headerRow, columnOf, rows: rowsBelow(sheet, headerRow, columns, headers) };
    }
  }
  return null;
}

function rowsBelow(
  sheet: SheetSnapshot,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  headers: readonly string[],
): EarlierTable['rows'] {
  const end = sheet.area.row + sheet.area.rows;
  const rows: ((header: string) => Cell | null)[] = [];
  for (let row = headerRow + 1; row < end; row += 1) {
    const read = (header: string): Cell | null => {
      const column = columns.get(header);
      return column === undefined ? null : cellAt(sheet, row, column);
    };
    if (headers.every((header) => textOf(read(header)) === '')) break;
    rows.push(read);
  }
  return rows;
}
