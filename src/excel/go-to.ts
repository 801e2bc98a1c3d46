import { GatewayError, type GoToOptions } from './gateway';
import { hiddenForGood, sheetHidden, sheetMissing, sheetVeryHidden } from './messages';

/**
 * Shows a sheet and selects a cell on it (A1 address). The sheet is looked up by its name and the cell on the sheet:
 * no address holds a sheet name, so no name needs quoting. A hidden sheet is shown first if `reveal` says so, a very
 * hidden one too: people cannot do that in Excel itself.
 */
export async function goTo(
  context: Excel.RequestContext,
  name: string,
  cell: string | null,
  { reveal = false }: GoToOptions = {},
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(name).load({ visibility: true });
  workbook.protection.load({ protected: true });
  await context.sync();

  if (sheet.isNullObject) throw new GatewayError('sheetMissing', sheetMissing(name), name);
  if (sheet.visibility !== 'Visible') {
    if (!reveal) throw new GatewayError('sheetHidden', hidden(sheet)(name), name);
    if (workbook.protection.protected) throw new GatewayError('protected', hiddenForGood(name), name);
    sheet.visibility = 'Visible';
  }
  sheet.activate();
  if (cell !== null) sheet.getRange(cell).select();
  await context.sync();
}

const hidden = ({ visibility }: Excel.Worksheet) => (visibility === 'Hidden' ? sheetHidden : sheetVeryHidden);
