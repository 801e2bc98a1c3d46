import { type AcceptedFinding, withdraw } from '../../findings/acceptance';
import { NOT_KEPT } from '../shared/use-memory';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Takes acceptances back: their findings count again, if they are still found. */
export const withdrawAcceptance: Action<
  Pick<Work, 'memory'> & { readonly accepted: readonly AcceptedFinding[]; readonly isFound: boolean }
> = {
  name: 'withdraw-acceptance',
  label: ({ isFound }) =>
    isFound
      ? { sv: 'Ta tillbaka godtagandet', en: 'Withdraw the acceptance' }
      : { sv: 'Ta bort godtagandet', en: 'Remove the acceptance' },
  failed: NOT_KEPT,
  perform: ({ memory, accepted }) =>
    memory.change((document) => ({ ...document, accepted: accepted.reduce(withdraw, document.accepted) })),
};
