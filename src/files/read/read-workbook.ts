import { runSteps } from '../../workbook/run-steps';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { contentSteps } from './content';
import { refuseOtherThanZip } from './file-kind';
import { Parts } from './parts';

/**
 * Reads a workbook from the bytes of an .xlsx (or .xlsm, .xltx) file, in Node and in the browser alike. What it holds
 * is measured against `limits` as it is taken in, so that no file exhausts the memory. The file's name helps to tell
 * what it is when it is no workbook.
 * @throws {FileError} when it cannot be read; says why and what to do.
 */
export const readWorkbookFile = (bytes: Uint8Array, name = ''): WorkbookSnapshot =>
  runSteps(readWorkbookSteps(bytes, name));

/** The same as a generator that stops after each step, for a place that must answer meanwhile. */
export function* readWorkbookSteps(bytes: Uint8Array, name: string): Generator<void, WorkbookSnapshot> {
  refuseOtherThanZip(bytes, name);
  const parts = new Parts(bytes);
  const { sheets, keptTemplate, keptMemory, asksForCalculation } = yield* contentSteps(parts);
  yield* parts.measureSteps();
  return {
    sheets: asksForCalculation ? withoutUnsavedZeros(sheets) : sheets,
    ...(keptTemplate !== undefined && { keptTemplate }),
    ...(keptMemory !== undefined && { keptMemory }),
  };
}

/**
 * Some programs save 0 as the result of formulas that they have not calculated (XlsxWriter does), and ask Excel to
 * calculate when it opens the file. Where a file asks so and none of its formulas has another result, the zeros are
 * taken for results that nobody has saved.
 * Wrong on: a file that asks so though it is calculated, and whose formulas all give 0. To open and save it in Excel
 * mends that too.
 */
function withoutUnsavedZeros(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
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
