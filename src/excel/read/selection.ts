import { GatewayError, type RangeContent, type SheetArea } from '../gateway';
import { messages, sheetMissing } from '../messages';
import { cellCount, POSITION, positionOf, rangeOf, sheetOfAddress } from '../ranges';

/** What is selected. Excel refuses where several ranges are, or something else than cells. */
export async function readSelection(context: Excel.RequestContext): Promise<SheetArea | null> {
  const range = context.workbook.getSelectedRange().load({ address: true, ...POSITION });
  try {
    await context.sync();
  } catch {
    return null;
  }
  return { sheet: sheetOfAddress(range.address), area: positionOf(range) };
}

/** More than this nobody fills in by hand, and Excel takes long to hand over. */
const MOST_CELLS = 500_000;

/** What stands in a range, as far as the sheet is filled; its first cell where nothing is. */
export async function readRange(
  context: Excel.RequestContext,
  { sheet: name, area }: SheetArea,
): Promise<RangeContent> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ name: true });
  const used = sheet.getUsedRangeOrNullObject(true).load(POSITION);
  await context.sync();
  if (sheet.isNullObject) throw new GatewayError('sheetMissing', sheetMissing(name), name);
  const filled = used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : positionOf(used);
  const within = {
    ...area,
    rows: Math.max(1, Math.min(area.rows, filled.row + filled.rows - area.row)),
    columns: Math.max(1, Math.min(area.columns, filled.column + filled.columns - area.column)),
  };
  if (cellCount(within) > MOST_CELLS) {
    throw new GatewayError('tooLarge', messages.rangeTooLarge, `${String(cellCount(within))} cells`);
  }
  const range = rangeOf(sheet, within).load({ values: true, formulas: true });
  await context.sync();
  const formula: unknown = range.formulas[0]?.[0];
  const isFormula =
    typeof formula === 'string' && formula.startsWith('=') && formula !== range.values[0]?.[0];
  return {
    sheet: name,
    area: within,
    values: range.values as unknown[][],
    formula: isFormula ? formula : null,
  };
}
