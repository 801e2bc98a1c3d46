import type { CellOrSheet } from '../workbook/address';
import { GatewayError } from './gateway';
import { hiddenForGood, sheetHidden, sheetMissing, sheetVeryHidden } from './messages';

/**
 * Shows a sheet and selects a cell on it. A hidden sheet is shown first if `reveal` says so, a very hidden one too:
 * people cannot do that in Excel itself.
 */
export async function goTo(
  context: Excel.RequestContext,
  { sheet: name, row, column }: CellOrSheet,
  reveal: boolean,
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(name).load({ visibility: true });
  workbook.protection.load({ protected: true });
  await context.sync();

  if (sheet.isNullObject) throw new GatewayError('sheetMissing', sheetMissing(name), name);
  if (sheet.visibility !== 'Visible') {
    const hidden = sheet.visibility === 'Hidden' ? sheetHidden : sheetVeryHidden;
    if (!reveal) throw new GatewayError('sheetHidden', hidden(name), name);
    if (workbook.protection.protected) throw new GatewayError('protected', hiddenForGood(name), name);
    sheet.visibility = 'Visible';
  }
  sheet.activate();
  if (row !== null) sheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
}
