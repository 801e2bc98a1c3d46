import type { Work } from '../shared/work';
import { type Action, tellOutcome } from './action';

export const removeMarks: Action<Pick<Work, 'gateway'>> = {
  name: 'remove-marks',
  label: { sv: 'Ta bort markeringar', en: 'Remove the marks' },
  perform: async ({ gateway }, words) =>
    tellOutcome(
      await gateway.unmark(),
      (count, isOne) =>
        isOne
          ? { sv: 'En markering är borttagen.', en: 'One mark is removed.' }
          : { sv: `${count} markeringar är borttagna.`, en: `${count} marks are removed.` },
      words,
    ),
};
