import type { FUniver } from '@univerjs/core/lib/facade';
import type { GridEvent } from '../emulator/grid';
import { toRectangle } from './univer-data';

/**
 * Commands by which cells get other formats, and by which formulas are calculated anew: nothing that somebody has
 * written.
 */
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
  const added = api.addEvent(api.Event.SheetCreated, ({ worksheet }) => {
    listener({ kind: 'added', sheet: worksheet.getSheetId(), remote: false });
  });
  const deleted = api.addEvent(api.Event.SheetDeleted, ({ sheetId }) => {
    listener({ kind: 'deleted', sheet: sheetId, remote: false });
  });
  const selected = api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [area] = selections;
    if (area === undefined) return;
    listener({ kind: 'selected', sheet: worksheet.getSheetId(), area: toRectangle(area), remote: false });
  });
  let before = '';
  const toBeRenamed = api.addEvent(api.Event.BeforeSheetNameChange, ({ oldName }) => {
    before = oldName;
  });
  const renamed = api.addEvent(api.Event.SheetNameChanged, ({ worksheet, newName }) => {
    listener({ kind: 'renamed', sheet: worksheet.getSheetId(), before, after: newName, remote: false });
  });
  return () => {
    for (const each of [changed, selected, activated, added, deleted, toBeRenamed, renamed]) each.dispose();
  };
}
