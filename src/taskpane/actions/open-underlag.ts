import { underlagFile } from '../underlag/underlag-file';
import type { Action } from './action';
import { type GivenUnderlag, hasUnderlag, withLost } from './write-underlag';

/** Opens the underlag as a new workbook, beside the one that is open. */
export const openUnderlag: Action<GivenUnderlag> = {
  name: 'open-underlag',
  label: { sv: 'Öppna i ny arbetsbok', en: 'Open in a new workbook' },
  failed: {
    sv: 'Arbetsboken kunde inte öppnas. Ladda ner den i stället',
    en: 'The workbook could not be opened. Download it instead',
  },
  guard: hasUnderlag,
  perform: async (given, words) => {
    const { bytes, lost } = await underlagFile(given);
    await given.gateway.openNew(bytes);
    return withLost(
      words.say({ sv: 'En ny arbetsbok är öppnad.', en: 'A new workbook is open.' }),
      lost,
      words,
    );
  },
};
