import { type Kind, NotEmulatedError } from '../kind';
import type { Session } from '../session';

/** What the client library tells Excel of the page by itself. No typing has it, nor the others here. */
interface AddinService {
  readonly notifyActionHandlerReady: unknown;
}

export const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';

export const addinKind: Kind<AddinService, Session> = {
  type: 'AddinInternalService',
  does: {
    notifyActionHandlerReady: ({ shell }) => {
      shell.ready();
    },
  },
};

/** What `Office.addin` speaks to. */
interface RuntimeService {
  readonly setAppRuntimeState: unknown;
}

export const RUNTIME_SERVICE = 'Microsoft.AppRuntime.AppRuntimeService';

/** The states of a page, each with whether its pane is shown. */
const STATES: Readonly<Record<string, boolean>> = { Visible: true, Background: false };

export const runtimeKind: Kind<RuntimeService, Session> = {
  type: 'AppRuntimeService',
  does: {
    setAppRuntimeState: ({ shell }, given) => {
      const isShown = STATES[given.text(0)];
      if (isShown === undefined) throw new NotEmulatedError(`AppRuntimeService i läget ${given.text(0)}`);
      shell.showPane(isShown);
    },
  },
};

/** What `Office.actions` speaks to. */
interface ActionService {
  readonly getShortcuts: unknown;
}

export const ACTION_SERVICE = 'Microsoft.Office.ActionService';

export const actionKind: Kind<ActionService, Session> = {
  type: 'ActionService',
  does: { getShortcuts: ({ shell }) => shell.shortcuts },
};
