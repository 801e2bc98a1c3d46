import type { FUniver } from '@univerjs/core/lib/facade';
import type { GridEvent } from '../host/grid';
import { toRectangle } from './univer-data';

/** Commands by which cells get other formats, and by which formulas are calculated anew: nothing that somebody has written. */
const NO_CHANGE = /style|format|formula|calculation|merge/i;

/** Tells of what happens in the spreadsheet in the terms of the host; gives the way to stop. */
export function watchUniver(api: FUniver, listener: (event: GridEvent) => void): () => void {
  const changed = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges, payload }) => {
    const { trigger } = payload.params as { readonly trigger?: string };
    if (trigger !== undefined && NO_CHANGE.test(trigger)) return;
    for (const range of effectedRanges) {
      listener({
        kind: 'changed',
        sheet: range.getSheetId(),
        area: toRectangle(range.getRange()),
        remote: false,
      });
    }
  });
  const activated = api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    listener({ kind: 'activated', sheet: activeSheet.getSheetId(), remote: false });
  });
  return () => {
    changed.dispose();
    activated.dispose();
  };
}
