import type { Pane } from '../shared/pane';
import type { Action } from './action';

/** Goes to where the workbook is compared with another. */
export const openComparison: Action<Pane> = {
  name: 'open-comparison',
  label: { sv: 'Jämför med …', en: 'Compare with …' },
  perform: ({ showView }) => {
    showView('compare');
    return Promise.resolve();
  },
};
