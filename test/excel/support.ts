import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet } from '../../src/workbook/from-values';

/** A sheet of text cells, each with its own text. */
export function filled(name: string, rows: number, columns: number, text = ''): SheetSnapshot {
  return sheet(
    name,
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => `${text}${String(row)}:${String(column)}`),
    ),
  );
}

/** The pause before a new attempt, skipped. */
export const atOnce = (): Promise<void> => Promise.resolve();
