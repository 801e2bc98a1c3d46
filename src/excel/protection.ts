import { GatewayError, type WorkbookState } from './gateway';
import { messages, protectedSheets } from './messages';
import { supports } from './requirements';
import type { Run } from './run';

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

/**
 * Why Excel refused to write: it says only that it did (AccessDenied), so the workbook is asked what stands in the way.
 * Other failures, and a refusal that nothing explains, are given back as they are.
 */
export async function explainRefusal(error: unknown, run: Run): Promise<unknown> {
  if (!(error instanceof GatewayError) || error.explanation !== messages.protected) return error;
  const state = await run(readState).catch(() => null);
  return (state && refusal(state, error.detail)) ?? error;
}

function refusal(state: WorkbookState, detail: string): GatewayError | null {
  if (state.readOnly) return new GatewayError('readOnly', messages.readOnly, detail);
  if (state.protectedSheets.length > 0) {
    return new GatewayError('protected', protectedSheets(state.protectedSheets), detail);
  }
  return state.structureProtected ? new GatewayError('protected', messages.structureProtected, detail) : null;
}
