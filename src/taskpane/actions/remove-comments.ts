import type { Work } from '../shared/work';
import { type Action, tellOutcome } from './action';

/** Takes away the comments that the product wrote, and no others. */
export const removeComments: Action<Pick<Work, 'gateway'>> = {
  name: 'remove-comments',
  label: { sv: 'Ta bort kommentarer', en: 'Remove the comments' },
  perform: async ({ gateway }, words) =>
    tellOutcome(
      await gateway.removeComments(),
      (count, isOne) =>
        isOne
          ? { sv: 'En kommentar är borttagen.', en: 'One comment is removed.' }
          : { sv: `${count} kommentarer är borttagna.`, en: `${count} comments are removed.` },
      words,
    ),
};
