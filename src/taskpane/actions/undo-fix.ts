import type { Work } from '../shared/work';
import type { Action } from './action';

export const undoFix: Action<Pick<Work, 'gateway' | 'lastFix' | 'onFix' | 'changed'>> = {
  name: 'undo-fix',
  label: { sv: 'Ångra', en: 'Undo' },
  failed: { sv: 'Ändringen kunde inte ångras', en: 'The change could not be undone' },
  guard: ({ lastFix }) => lastFix !== null,
  perform: async ({ gateway, lastFix, onFix, changed }) => {
    const edits = lastFix?.undo ?? [];
    await gateway.apply(edits);
    onFix(null);
    void changed({ sheets: edits.map(({ sheet }) => sheet) });
  },
};
