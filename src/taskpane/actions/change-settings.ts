import type { Settings } from '../../findings/settings';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Keeps changed settings in the workbook, which is checked anew by them. */
export const changeSettings: Action<Pick<Work, 'memory'> & { readonly settings: Partial<Settings> }> = {
  name: 'change-settings',
  label: { sv: 'Spara inställningarna', en: 'Save the settings' },
  failed: { sv: 'Det kunde inte sparas i arbetsboken', en: 'It could not be saved in the workbook' },
  perform: async ({ memory, settings }) => {
    await memory.change((document) => ({ ...document, settings: { ...document.settings, ...settings } }));
    return '';
  },
};
