import type { Localized } from '../language/localized';
import { GatewayError } from './gateway';
import { messages, protectedSheets, sheetMissing, sheetProtected } from './messages';
import type { Run } from './run';

/** Asks for every sheet and whether it is protected; known after a sync. */
export const askForSheets = ({ workbook }: Excel.RequestContext): Excel.WorksheetCollection =>
  workbook.worksheets.load({ name: true, protection: { protected: true } });

/** A sheet that the product may write on, or why it may not. */
type SheetToWrite = { readonly sheet: Excel.Worksheet } | { readonly why: Localized };

export function sheetToWrite({ items }: Excel.WorksheetCollection, name: string): SheetToWrite {
  const sheet = items.find((each) => each.name === name);
  if (sheet === undefined) return { why: sheetMissing(name) };
  return sheet.protection.protected ? { why: sheetProtected(name) } : { sheet };
}

/**
 * Why Excel refused to write: it says only that it did (AccessDenied), so the workbook is asked what stands in the
 * way. Other failures, and a refusal that nothing explains, are given back as they are.
 */
export async function explainRefusal(error: unknown, run: Run): Promise<unknown> {
  if (!(error instanceof GatewayError) || error.explanation !== messages.protected) return error;
  return (await run((context) => findRefusal(context, error.detail)).catch(() => null)) ?? error;
}

async function findRefusal(context: Excel.RequestContext, detail: string): Promise<GatewayError | null> {
  const workbook = context.workbook.load({ readOnly: true, protection: { protected: true } });
  const sheets = askForSheets(context);
  await context.sync();
  // Office tells of the file, the workbook of how it was opened.
  if (workbook.readOnly || Office.context.document.mode === Office.DocumentMode.ReadOnly) {
    return new GatewayError('readOnly', messages.readOnly, detail);
  }
  const names = sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  if (names.length > 0) return new GatewayError('protected', protectedSheets(names), detail);
  return workbook.protection.protected
    ? new GatewayError('protected', messages.structureProtected, detail)
    : null;
}
