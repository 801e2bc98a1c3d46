import { columnOfKey, rowOfKey, type CellKey, type SheetView } from './sheet-view';

/** Cells of a sheet. Those outside the used range hold nothing, and are not kept. */
export interface CellSet {
  readonly add: (keys: readonly CellKey[]) => void;
  readonly has: (row: number, column: number) => boolean;
  /** Whether any cell of the row is among them. */
  readonly hasRow: (row: number) => boolean;
}

/** An empty set with a place for each cell of the used range: hundreds of thousands are put in and asked for. */
export function createCellSet({ firstRow, endRow, firstColumn, endColumn }: SheetView): CellSet {
  const columns = endColumn - firstColumn;
  const rows = new Uint8Array(endRow - firstRow);
  const cells = new Uint8Array(rows.length * columns);
  const indexOf = (row: number, column: number): number =>
    column < firstColumn || column >= endColumn ? -1 : (row - firstRow) * columns + column - firstColumn;
  return {
    add: (keys) => {
      for (const key of keys) {
        const row = rowOfKey(key);
        rows[row - firstRow] = 1;
        cells[indexOf(row, columnOfKey(key))] = 1;
      }
    },
    has: (row, column) => cells[indexOf(row, column)] === 1,
    hasRow: (row) => rows[row - firstRow] === 1,
  };
}
