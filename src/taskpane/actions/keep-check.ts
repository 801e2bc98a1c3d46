import { toEarlier } from '../../findings/earlier';
import type { Work } from '../shared/work';
import { NOT_KEPT } from '../shared/use-memory';
import type { Action } from './action';

/** Keeps in the workbook what this check found, to hold later ones against. */
export const keepCheck: Action<Pick<Work, 'memory' | 'result'>> = {
  name: 'keep-check',
  label: { sv: 'Jämför med den här kontrollen framöver', en: 'Compare with this check from now on' },
  failed: NOT_KEPT,
  perform: async ({ memory, result }, { say }) => {
    await memory.change((document) => ({
      ...document,
      earlier: toEarlier(result.findings, result.checkedAt),
    }));
    return say({ sv: 'Kontrollen är sparad i arbetsboken.', en: 'The check is kept in the workbook.' });
  },
};
