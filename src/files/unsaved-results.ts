import type { Cell, SheetSnapshot } from '../workbook/snapshot';

/**
 * Some programs that write formulas without calculating them save 0 as the result of each (XlsxWriter does) and ask
 * Excel to calculate when it opens the file. Where a file asks so and not one of its formulas has another result, the
 * zeros are taken for results that nobody has saved.
 * Wrong on: a file that asks so though it is calculated, and whose formulas all give 0. To open and save it
 * in Excel mends that too.
 */
export function withoutUnsavedZeros(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const isCalculated = sheets.some(({ cells }) => cells.some((row) => row.some(holdsResult)));
  if (isCalculated) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => (row.some(isZeroResult) ? row.map(withoutZeroResult) : row)),
  }));
}

const isZeroResult = (cell: Cell): boolean =>
  cell.formula !== undefined && cell.type === 'number' && cell.value === 0;

const holdsResult = (cell: Cell): boolean =>
  cell.formula !== undefined && cell.type !== 'uncalculated' && !isZeroResult(cell);

function withoutZeroResult(cell: Cell): Cell {
  const { formula } = cell;
  return formula !== undefined && isZeroResult(cell) ? { type: 'uncalculated', formula } : cell;
}
