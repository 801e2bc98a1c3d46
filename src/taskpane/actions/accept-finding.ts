import {
  accept,
  isWritten,
  MOTIVERING_LENGTH,
  NAME_LENGTH,
  type ReviewedFinding,
} from '../../findings/acceptance';
import { NOT_KEPT } from '../shared/use-memory';
import type { Work } from '../shared/work';
import type { Action } from './action';

export const isExplained = (motivering: string): boolean => isWritten(motivering, MOTIVERING_LENGTH);
export const isNamed = (name: string): boolean => isWritten(name, NAME_LENGTH);

/** Accepts a finding with a motivering, which is kept in the workbook under the name of whoever accepts it. */
export const acceptFinding: Action<
  Pick<Work, 'memory' | 'name'> & { readonly reviewed: ReviewedFinding; readonly motivering: string }
> = {
  name: 'accept-finding',
  label: { sv: 'Godta fyndet', en: 'Accept the finding' },
  failed: NOT_KEPT,
  guard: ({ motivering, name }) => isExplained(motivering) && isNamed(name),
  perform: async ({ memory, name, reviewed, motivering }) => {
    await memory.change((document) => ({
      ...document,
      accepted: accept(document.accepted, reviewed, { motivering, by: name, at: new Date() }),
    }));
  },
};
