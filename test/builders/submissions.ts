import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { Submission } from '../../src/recognise/submission';
import { sheet, type SheetOptions, type Value, workbook } from '../../src/workbook/from-values';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The name of the sheet that rows make. */
const SHEET = 'Blad3';

/** As in a file that no spreadsheet program has calculated. */
export const UNCALCULATED_CELL: Cell = { type: 'uncalculated', formula: '=Underlag!B2' };

/** The workbook of one sheet of rows. */
export const oneSheet = (
  rows: readonly (readonly (Value | Cell)[])[],
  options: SheetOptions = {},
): WorkbookSnapshot => workbook(sheet(SHEET, rows, options));

/** The submission that one sheet of rows makes. */
export function submissionOf(
  rows: readonly (readonly (Value | Cell)[])[],
  options: SheetOptions = {},
): Submission {
  return recognise(oneSheet(rows, options), mall2024);
}
