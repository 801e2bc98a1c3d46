import { BLANK, type Cell } from '../workbook/snapshot';

/** What Excel tells of a block: rows of values, formulas and value types, cell by cell alike. */
export interface CellData {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export function toCells({ values, formulas, valueTypes }: CellData): Cell[][] {
  return values.map((row, r) =>
    row.map((value, c) => withFormula(toCell(value, valueTypes[r]?.[c]), value, formulas[r]?.[c])),
  );
}

/** Only the type tells an error from a text that reads like one. */
function toCell(value: unknown, type: string | undefined): Cell {
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value !== 'string' || value === '') return BLANK;
  return { type: type === 'Error' ? 'error' : 'text', value };
}

/** Where there is no formula Excel repeats the value, so a text that begins with "=" is no formula. */
function withFormula(cell: Cell, value: unknown, formula: unknown): Cell {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return cell;
  return { ...cell, formula };
}
