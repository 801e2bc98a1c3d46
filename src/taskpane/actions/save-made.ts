import { madeFile } from '../../make/made-file';
import { saveFile, XLSX } from '../shared/save-file';
import { sayMade, type ToMake } from '../mall/to-make';
import type { Action } from './action';

/** Saves the made workbook as a file. */
export const saveMade: Action<ToMake> = {
  name: 'save-made',
  label: { sv: 'Ladda ner', en: 'Download' },
  perform: async (given, words) => {
    const made = given.make();
    saveFile(given.fileName, await madeFile(made), XLSX);
    return sayMade(
      { sv: `${given.fileName} är nedladdad.`, en: `${given.fileName} is downloaded.` },
      made,
      given,
      words,
    );
  },
};
