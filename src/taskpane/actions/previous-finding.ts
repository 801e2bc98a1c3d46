import type { FindingList } from '../findings/use-finding-list';
import type { Action } from './action';

/** A step up the list, open or folded, with the selection in Excel. */
export const previousFinding: Action<FindingList> = {
  name: 'previous-finding',
  label: { sv: 'Föregående fynd', en: 'Previous finding' },
  guard: ({ current }) => current !== null && current.position > 1,
  perform: ({ step }) => {
    step(-1);
    return Promise.resolve();
  },
};
