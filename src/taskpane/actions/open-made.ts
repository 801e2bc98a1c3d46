import { madeFile } from '../../make/made-file';
import { sayMade, type ToMake } from '../mall/to-make';
import type { Action } from './action';

/** Opens the made workbook beside the one that is open. */
export const openMade: Action<ToMake> = {
  name: 'open-made',
  label: { sv: 'Öppna i Excel', en: 'Open in Excel' },
  failed: {
    sv: 'Arbetsboken kunde inte öppnas. Ladda ner den i stället',
    en: 'The workbook could not be opened. Download it instead',
  },
  perform: async (given, words) => {
    const made = given.make();
    await given.gateway.openNew(await madeFile(made));
    return sayMade({ sv: 'En ny arbetsbok är öppnad.', en: 'A new workbook is open.' }, made, given, words);
  },
};
