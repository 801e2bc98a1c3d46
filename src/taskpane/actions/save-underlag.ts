import { saveFile, XLSX } from '../shared/save-file';
import { type UnderlagFile, underlagFile } from '../underlag/underlag-file';
import type { Action } from './action';
import { type GivenUnderlag, hasUnderlag } from './write-underlag';

/** Gives the underlag as a file of its own. */
export const saveUnderlag: Action<GivenUnderlag> = {
  name: 'save-underlag',
  label: { sv: 'Ladda ner', en: 'Download' },
  guard: hasUnderlag,
  perform: async (given, { say }) => {
    const { name, bytes }: UnderlagFile = await underlagFile(given);
    saveFile(name, bytes, XLSX);
    return say({
      sv: `${name} är sparad där webbläsaren sparar filer.`,
      en: `${name} is saved where the browser saves files.`,
    });
  },
};
