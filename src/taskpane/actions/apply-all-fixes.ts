import type { FixAll } from '../../rules/fix-all';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Makes the fixes of all findings that have one, all of them or none. */
export const applyAllFixes: Action<Pick<Work, 'gateway' | 'onFix' | 'changed'> & { readonly all: FixAll }> = {
  name: 'apply-all-fixes',
  label: ({ all: { findings, edits } }) => ({
    sv: `Rätta ${findings} fynd i ${edits.length} celler`,
    en: `Correct ${findings} findings in ${edits.length} cells`,
  }),
  guard: ({ all }) => all.edits.length > 0,
  perform: async ({ gateway, onFix, changed, all: { findings, edits } }) => {
    const { undo } = await gateway.apply(edits);
    onFix({
      title: { sv: `${findings} fynd rättade`, en: `${findings} findings corrected` },
      undo,
    });
    void changed({ sheets: edits.map(({ sheet }) => sheet) });
  },
};
