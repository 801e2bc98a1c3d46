import type { WorkbookSnapshot } from '../workbook/snapshot';
import { Allowance } from './allowance';
import { readContent } from './content';
import { fileError } from './explanations';
import { refuseOtherThanZip } from './file-kind';
import { limits } from './limits';
import { parse } from './parser';
import { Parts } from './parts';
import { sheetSnapshot } from './sheet-snapshot';
import { withoutUnsavedZeros } from './unsaved-results';

/**
 * Reads a workbook from the bytes of an .xlsx (or .xlsm, .xltx) file, in Node and in the browser alike.
 * What it holds is measured against `limits` before it is parsed, so that no file exhausts the memory.
 * @throws {FileError} when it cannot be read; says why and what to do.
 */
export function readWorkbookFile(bytes: Uint8Array): WorkbookSnapshot {
  refuseOtherThanZip(bytes);
  const parts = new Parts(bytes);
  const content = readContent(parts);
  parts.measureRest();
  const positions = new Allowance(limits.positions, () => fileError('tooMuchContent'));
  const sheets = parse(content).map((sheet) => sheetSnapshot(sheet, positions));
  return { sheets: content.asksForCalculation ? withoutUnsavedZeros(sheets) : sheets };
}
