import { saveFile, savedAs, XLSX } from '../shared/save-file';
import { underlagFile } from '../underlag/underlag-file';
import type { Action } from './action';
import { type GivenUnderlag, hasUnderlag, withLost } from './write-underlag';

/** Gives the underlag as a file of its own. */
export const saveUnderlag: Action<GivenUnderlag> = {
  name: 'save-underlag',
  label: { sv: 'Ladda ner', en: 'Download' },
  guard: hasUnderlag,
  perform: async (given, words) => {
    const { name, bytes, lost } = await underlagFile(given);
    saveFile(name, bytes, XLSX);
    return withLost(words.say(savedAs(name)), lost, words);
  },
};
