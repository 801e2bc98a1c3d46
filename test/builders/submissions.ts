import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { Submission } from '../../src/recognise/submission';
import { sheet, type SheetOptions, type Value, workbook } from '../../src/workbook/from-values';
import type { Cell } from '../../src/workbook/snapshot';

/** The name of the sheet that rows make. */
export const SHEET = 'Blad3';

/** As in a file that no spreadsheet program has calculated. */
export const UNCALCULATED_CELL: Cell = { type: 'uncalculated', formula: '=Underlag!B2' };

/** The submission that one sheet of rows makes. */
export function submissionOf(rows: readonly (readonly Value[])[], options: SheetOptions = {}): Submission {
  return recognise(workbook(sheet(SHEET, rows, options)), mall2024);
}
