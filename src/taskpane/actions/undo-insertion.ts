import type { WorkbookGateway } from '../../excel/gateway';
import type { Edit } from '../../workbook/edit';
import type { Action } from './action';

/** Takes back the formula that was inserted last. */
export const undoInsertion: Action<{
  readonly gateway: Pick<WorkbookGateway, 'apply'>;
  readonly undo: readonly Edit[];
  readonly onUndo: (undo: readonly Edit[]) => void;
}> = {
  name: 'undo-insertion',
  label: { sv: 'Ångra', en: 'Undo' },
  failed: { sv: 'Ändringen kunde inte ångras', en: 'The change could not be undone' },
  guard: ({ undo }) => undo.length > 0,
  perform: async ({ gateway, undo, onUndo }, { say }) => {
    await gateway.apply(undo);
    onUndo([]);
    return say({ sv: 'Formeln är borttagen.', en: 'The formula is removed.' });
  },
};
