import type { Place } from '../../workbook/address';
import { GatewayError, type FormulaAt, type RangeContent, type SheetArea } from '../gateway';
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
  const range = rangeOf(sheet, within).load({ values: true });
  await context.sync();
  return { sheet: name, area: within, values: range.values as unknown[][] };
}

/** A cell that the answer of another one fills has no formula of its own: Excel tells whose it is. */
export async function readFormulaAt(
  context: Excel.RequestContext,
  { sheet, row, column }: Place,
): Promise<FormulaAt | null> {
  const on = context.workbook.worksheets.getItem(sheet);
  const cell = rangeOf(on, { row, column, rows: 1, columns: 1 }).load({ values: true, formulas: true });
  const parent = cell.getSpillParentOrNullObject().load({ formulas: true, ...POSITION });
  await context.sync();
  const shows: unknown = cell.values[0]?.[0];
  const own = formulaOf(cell, shows);
  if (own !== null) return { formula: own, stands: { sheet, row, column }, shows };
  const formula = parent.isNullObject ? null : formulaOf(parent, null);
  return formula === null
    ? null
    : { formula, stands: { sheet, row: parent.rowIndex, column: parent.columnIndex }, shows };
}

/** Null where a text that begins like a formula, or nothing of the kind, stands in the cell. */
function formulaOf({ formulas }: Pick<Excel.Range, 'formulas'>, shows: unknown): string | null {
  const formula: unknown = formulas[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== shows ? formula : null;
}
