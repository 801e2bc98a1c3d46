import type { Settings } from '../../findings/settings';
import { NOT_KEPT } from '../shared/use-memory';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Settings to be shown, and the way to change some of them. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** Keeps changed settings in the workbook, which is checked anew by them. */
export const changeSettings: Action<Pick<Work, 'memory'> & { readonly settings: Partial<Settings> }> = {
  name: 'change-settings',
  label: { sv: 'Spara inställningarna', en: 'Save the settings' },
  failed: NOT_KEPT,
  perform: ({ memory, settings }) =>
    memory.change((document) => ({ ...document, settings: { ...document.settings, ...settings } })),
};
