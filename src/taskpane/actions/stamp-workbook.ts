import { type Declared, stampOf } from '../../findings/stamping';
import { NOT_KEPT } from '../shared/use-memory';
import type { Work } from '../shared/work';
import { isNamed } from './accept-finding';
import type { Action } from './action';

/** Declares the workbook ready to be submitted, as its latest check says, under the name of whoever does. */
export const stampWorkbook: Action<Pick<Work, 'memory' | 'name'> & { readonly declared: Declared }> = {
  name: 'stamp-workbook',
  label: ({ declared: { counts } }) =>
    counts.fel === 0
      ? { sv: 'Stämpla som redo att lämna', en: 'Stamp as ready to submit' }
      : {
          sv: `Stämpla ändå, med ${counts.fel} fel`,
          en: `Stamp all the same, with ${counts.fel} ${counts.fel === 1 ? 'error' : 'errors'}`,
        },
  failed: NOT_KEPT,
  guard: ({ name }) => isNamed(name),
  perform: async ({ memory, name, declared }, { say }) => {
    const stamp = stampOf(declared, { by: name, at: new Date() });
    await memory.change((document) => ({ ...document, stamp }));
    return say({
      sv: 'Arbetsboken är stämplad. Spara den, så följer stämpeln med.',
      en: 'The workbook is stamped. Save it, and the stamp goes with it.',
    });
  },
};
