import { NOT_KEPT } from '../shared/use-memory';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Takes back that the workbook is ready to be submitted. */
export const removeStamp: Action<Pick<Work, 'memory'>> = {
  name: 'remove-stamp',
  label: { sv: 'Ta bort stämpeln', en: 'Remove the stamp' },
  failed: NOT_KEPT,
  guard: ({ memory }) => memory.document.stamp !== null,
  perform: async ({ memory }, { say }) => {
    await memory.change((document) => ({ ...document, stamp: null }));
    return say({ sv: 'Stämpeln är borttagen.', en: 'The stamp is removed.' });
  },
};
