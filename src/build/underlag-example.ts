import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readAlternativesFile, matchChoices } from '../cli/read-alternatives';
import { readWorkbookFile } from '../files/read/read-workbook';
import { writeWorkbookFile } from '../files/write/write-workbook';
import { DEFAULT_SETTINGS } from '../findings/settings';
import { checkWorkbook } from '../rules/check-workbook';
import { compileUnderlag, type Underlag } from '../underlag/underlag';
import { NOTHING_SET } from '../underlag/workbook/frames-input';
import { underlagSheets, underlagWorkbook } from '../underlag/workbook/underlag-workbook';
import { samples } from '../workbench/page/samples';

const ASSETS = path.join(__dirname, '../../assets');
export const UNDERLAG_FILE = 'underlag-2024.xlsx';
/** What the beredningsfunktion set for 2024, as `underlag --alternativ` reads it. */
const ALTERNATIVES = path.join(ASSETS, 'exempel/alternativ-2024.json');

/** What the city's three submissions come to. */
export const compileCity = (): Underlag =>
  compileUnderlag(
    samples.map(({ file }) => {
      const bytes = new Uint8Array(readFileSync(path.join(ASSETS, 'arlig-analys-2024', file)));
      const basis = { settings: DEFAULT_SETTINGS, accepted: [] };
      const { submission, review } = checkWorkbook(readWorkbookFile(bytes, file), basis);
      return { file, submission, findings: review.findings };
    }),
  );

/** Their underlag, with the alternatives that were chosen then. */
export async function underlagExample(underlag: Underlag): Promise<Uint8Array> {
  const { choices } = matchChoices(readAlternativesFile(ALTERNATIVES), underlag.suppliers);
  return writeWorkbookFile(
    underlagWorkbook(underlag.year, underlagSheets(underlag, { ...NOTHING_SET, choices })),
  );
}
