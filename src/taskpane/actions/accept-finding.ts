import {
  accept,
  isWritten,
  MOTIVERING_LENGTH,
  NAME_LENGTH,
  type ReviewedFinding,
} from '../../findings/acceptance';
import { mayAccept, type Policy } from '../../findings/policy';
import { NOT_KEPT } from '../shared/use-memory';
import type { Work } from '../shared/work';
import type { Action } from './action';

export const isExplained = (motivering: string): boolean => isWritten(motivering, MOTIVERING_LENGTH);
export const isNamed = (name: string): boolean => isWritten(name, NAME_LENGTH);

/** Whether the policy lets somebody of that name accept them all. */
export const mayAcceptAll = (policy: Policy, about: readonly ReviewedFinding[], name: string): boolean =>
  about.every(({ finding }) => mayAccept(policy, finding.severity, name));

/** Accepts findings with one motivering, which is kept in the workbook under the name of whoever accepts them. */
export const acceptFinding: Action<
  Pick<Work, 'memory' | 'name' | 'policy'> & {
    readonly about: readonly ReviewedFinding[];
    readonly motivering: string;
  }
> = {
  name: 'accept-finding',
  label: ({ about }) =>
    about.length === 1
      ? { sv: 'Godta fyndet', en: 'Accept the finding' }
      : { sv: `Godta ${about.length} fynd`, en: `Accept ${about.length} findings` },
  failed: NOT_KEPT,
  guard: ({ about, motivering, name, policy }) =>
    isExplained(motivering) && isNamed(name) && mayAcceptAll(policy, about, name),
  perform: async ({ memory, name, about, motivering }) => {
    const at = new Date();
    await memory.change((document) => ({
      ...document,
      accepted: about.reduce(
        (accepted, reviewed) => accept(accepted, reviewed, { motivering, by: name, at }),
        document.accepted,
      ),
    }));
  },
};
