import type { FindingList } from '../findings/use-finding-list';
import type { Action } from './action';

/** A step down the list, open or folded, with the selection in Excel. */
export const nextFinding: Action<FindingList> = {
  name: 'next-finding',
  label: { sv: 'Nästa fynd', en: 'Next finding' },
  guard: ({ current, inOrder }) => current !== null && current.position < inOrder.length,
  perform: ({ step }) => {
    step(1);
    return Promise.resolve();
  },
};
