import { withoutKeyFigures, type KeyFigures } from '../../findings/key-figures';
import { NOT_KEPT, type WorkbookMemory } from '../shared/use-memory';
import type { Action } from './action';

/** No longer remembers where key figures stand. They themselves are left as they are. */
export const forgetKeyFigures: Action<{ readonly memory: WorkbookMemory; readonly figures: KeyFigures }> = {
  name: 'forget-key-figures',
  label: ({ figures: { name } }) => ({ sv: `Glöm ${name}`, en: `Forget ${name}` }),
  failed: NOT_KEPT,
  perform: async ({ memory, figures }, { say }) => {
    await memory.change((document) => ({
      ...document,
      keyFigures: withoutKeyFigures(document.keyFigures, figures),
    }));
    return say({ sv: `”${figures.name}” är glömt.`, en: `“${figures.name}” is forgotten.` });
  },
};
