import { GatewayError } from './gateway';
import { sheetHidden, sheetMissing, sheetVeryHidden } from './messages';

/**
 * Shows a sheet and selects a cell on it. The sheet is looked up by its name and the cell on the sheet:
 * no address holds a sheet name, so no name needs quoting.
 */
export async function goTo(context: Excel.RequestContext, name: string, cell: string | null): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load({ visibility: true });
  await context.sync();
  if (sheet.isNullObject) throw new GatewayError('sheetMissing', sheetMissing(name), name);
  if (sheet.visibility === 'Hidden') throw new GatewayError('sheetHidden', sheetHidden(name), name);
  if (sheet.visibility !== 'Visible') throw new GatewayError('sheetHidden', sheetVeryHidden(name), name);

  sheet.activate();
  if (cell !== null) sheet.getRange(cell).select();
  await context.sync();
}
