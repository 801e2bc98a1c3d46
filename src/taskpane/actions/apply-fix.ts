import type { Fix } from '../../rules/fix';
import type { Work } from '../shared/work';
import type { Action } from './action';

export const applyFix: Action<Pick<Work, 'gateway' | 'onFix' | 'changed'> & { readonly fix: Fix }> = {
  name: 'apply-fix',
  label: ({ fix }) => fix.title,
  perform: async ({ gateway, onFix, changed, fix: { title, edits } }) => {
    const { undo } = await gateway.apply(edits);
    onFix({ title, undo });
    void changed({ sheets: edits.map(({ sheet }) => sheet) });
  },
};
