import { correctComparison } from './correct-comparison';

/** Takes back what somebody has said of which things are the same. */
export const undoCorrection: typeof correctComparison = {
  ...correctComparison,
  name: 'undo-correction',
  label: { sv: 'Ångra', en: 'Undo' },
};
