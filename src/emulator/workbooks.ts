import { BLANK, type Cell, type Rectangle, type SheetSnapshot, type Visibility } from '../workbook/snapshot';

/** A plain value, null for a blank cell, or the cell itself where it is more. */
export type CellSketch = string | number | boolean | null | Cell;

interface SheetSketch {
  readonly rows?: readonly (readonly CellSketch[])[];
  /** Where the rows begin; A1 unless stated. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly visibility?: Visibility;
  readonly merges?: readonly Rectangle[];
}

/** A sheet from rows of plain values; null is a blank cell. */
export function sheet(name: string, sketch: SheetSketch = {}): SheetSnapshot {
  const rows = sketch.rows ?? [];
  return {
    name,
    visibility: sketch.visibility ?? 'visible',
    area: { row: 0, column: 0, ...sketch.at, rows: rows.length, columns: rows[0]?.length ?? 0 },
    cells: rows.map((row) => row.map(toCell)),
    merges: sketch.merges ?? [],
  };
}

export function toCell(value: CellSketch): Cell {
  if (value === null) return BLANK;
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return value;
}
