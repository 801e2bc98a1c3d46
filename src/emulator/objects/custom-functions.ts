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

/** What the client library tells Excel of the page by itself. No typing has it. */
interface AddinService {
  readonly notifyActionHandlerReady: unknown;
}

export const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';

export const addinKind: Kind<AddinService, Session> = {
  type: 'AddinInternalService',
  // That it takes the commands of the ribbon, of which there is none.
  does: { notifyActionHandlerReady: () => null },
};
