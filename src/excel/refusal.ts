import { GatewayError, type WorkbookState } from './gateway';
import { messages, protectedSheets } from './messages';
import type { Run } from './run';
import { readState } from './state';

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
