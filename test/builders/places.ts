import { type CellOrSheet, parseCellAddress, type Place } from '../../src/workbook/address';

/** The cell of a sheet by its A1 address. */
export function cellOn(sheet: string, address: string): Place {
  const cell = parseCellAddress(address);
  if (cell === null) throw new RangeError(address);
  return { sheet, ...cell };
}

/** A sheet as a whole. */
export const wholeSheet = (sheet: string): CellOrSheet => ({ sheet, row: null, column: null });
