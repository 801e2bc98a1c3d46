import type { Settings } from '../../findings/settings';
import { NOT_KEPT } from '../shared/use-memory';
import { changeSettings as change } from '../../findings/setting-changes';
import type { Pane } from '../shared/pane';
import type { Action } from './action';

/** Settings to be shown, and the way to change some of them. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** Keeps changed settings in the workbook, under the name of whoever changed them; it is checked anew by them. */
export const changeSettings: Action<
  Pick<Pane, 'memory' | 'name'> & { readonly settings: Partial<Settings> }
> = {
  name: 'change-settings',
  label: { sv: 'Spara inställningarna', en: 'Save the settings' },
  failed: NOT_KEPT,
  perform: ({ memory, name, settings }) =>
    memory.change((document) => change(document, settings, { by: name, at: new Date() })),
};
