import type { WorkbookState } from './gateway';
import { supports } from './requirements';

/** What hinders or limits work in the workbook, in one round trip. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  const sheets = workbook.worksheets.load({ name: true, protection: { protected: true } });
  await context.sync();
  return {
    // Office tells of the file, the workbook of how it was opened.
    readOnly: workbook.readOnly || Office.context.document.mode === Office.DocumentMode.ReadOnly,
    structureProtected: workbook.protection.protected,
    protectedSheets: sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
    can: {
      comments: supports('1.10'),
      marks: supports('1.9'),
      events: supports('1.9'),
      memory: supports('1.5'),
    },
  };
}
