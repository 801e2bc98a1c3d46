import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { readContent } from './content';
import { fileError } from './file-error';
import { refuseOtherThanZip } from './file-kind';
import { Allowance, limits } from './limits';
import { Parts } from './parts';
import { parseSheets } from './sheets';

/**
 * Reads a workbook from the bytes of an .xlsx (or .xlsm, .xltx) file, in Node and in the browser alike. What it holds
 * is measured against `limits` before it is parsed, so that no file exhausts the memory.
 * @throws {FileError} when it cannot be read; says why and what to do.
 */
export function readWorkbookFile(bytes: Uint8Array): WorkbookSnapshot {
  refuseOtherThanZip(bytes);
  const parts = new Parts(bytes);
  const content = readContent(parts);
  parts.measureRest();
  const positions = new Allowance(limits.positions, () => fileError('tooMuchContent'));
  const sheets = parseSheets(content, positions);
  return { sheets: content.asksForCalculation ? withoutUnsavedZeros(sheets) : sheets };
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
