import type { Localized } from '../language/localized';
import { sheetMissing, sheetProtected } from './messages';

/** Asks for every sheet and whether it is protected; known after a sync. */
export const askForSheets = ({ workbook }: Excel.RequestContext): Excel.WorksheetCollection =>
  workbook.worksheets.load({ name: true, protection: { protected: true } });

/** A sheet that the product may write on, or why it may not. */
export type SheetToWrite = { readonly sheet: Excel.Worksheet } | { readonly why: Localized };

export function sheetToWrite({ items }: Excel.WorksheetCollection, name: string): SheetToWrite {
  const sheet = items.find((each) => each.name === name);
  if (sheet === undefined) return { why: sheetMissing(name) };
  return sheet.protection.protected ? { why: sheetProtected(name) } : { sheet };
}
