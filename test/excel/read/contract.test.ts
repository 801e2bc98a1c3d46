import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { installHost } from '../../../src/emulator/install';
import { readWithSheetJs } from './sheetjs-workbook';
import { atOnce } from '../support';

const fixtures = join(__dirname, '../../../assets/arlig-analys-2024');
const files = readdirSync(fixtures).filter((name) => name.endsWith('.xlsx'));

/*
 * The same workbook read from its file and out of the emulated Excel gives the same snapshot. The emulated Excel
 * holds what a third program (SheetJS) reads of the file, so that the two ways have nothing in common but the
 * workbook.
 *
 * What may differ, and does not in these files: a formula that no program has calculated is `uncalculated` in a
 * file, while Excel calculates it; a chart sheet is `special` in a file, while Excel does not list it among the
 * worksheets; and Excel writes a function that is newer than the file format without the prefix (_xlfn.) that
 * stands in the file.
 */
describe.each(files)('%s', (file) => {
  const bytes = readFileSync(join(fixtures, file));
  const fromFile = readWorkbookFile(bytes);

  it('is the same from its file and from Excel, in three round trips', async () => {
    const host = installHost(readWithSheetJs(bytes));
    await expect(createExcelGateway(atOnce).readWorkbook()).resolves.toEqual(fromFile);
    expect(host.syncs()).toBe(3);
  });

  it('differs in merged areas alone before ExcelApi 1.13, which Excel then does not tell', async () => {
    installHost(readWithSheetJs(bytes), { apiVersion: '1.12' });
    await expect(createExcelGateway(atOnce).readWorkbook()).resolves.toEqual({
      sheets: fromFile.sheets.map((sheet) => ({ ...sheet, merges: [] })),
    });
  });
});
