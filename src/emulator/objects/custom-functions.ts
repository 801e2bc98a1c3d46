import type { Kind } from '../kind';
import type { Session } from '../session';

/** The runtime of custom functions as it speaks to Excel. No typing has it. */
interface FunctionsService {
  readonly setInvocationResults: unknown;
}

/** What it is called on the wire. */
export const FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

export const customFunctionsKind: Kind<FunctionsService, Session> = {
  type: 'CustomFunctions',
  does: {
    _SetOsfControlContainerReadyForCustomFunctions: (session) => {
      session.functions?.begin();
    },
    setInvocationResults: (session, given) => {
      session.functions?.take(given.at(0));
    },
  },
};
