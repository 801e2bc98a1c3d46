import type { Statement } from '../../portfolio/statements/statement';

/** A statement of the underlag: of one supplier's workbook, or of them all. */
export interface UnderlagStatement extends Omit<Statement, 'cells'> {
  /** Null: of all suppliers together. */
  readonly supplier: string | null;
  /** Cells of that supplier's workbook; of all, each with whose it is. */
  readonly cells: readonly CellOf[];
}

export interface CellOf {
  readonly supplier: string;
  readonly place: Statement['cells'][number];
}

export const withSupplier = (supplier: string, { cells, ...statement }: Statement): UnderlagStatement => ({
  ...statement,
  supplier,
  cells: cells.map((place) => ({ supplier, place })),
});
