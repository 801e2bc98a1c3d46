import type { Finding } from '../../findings/finding';
import { addressOf } from '../../workbook/address';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Writes what one finding says as a comment in its cell, where it has one. */
export const commentFinding: Action<Pick<Work, 'gateway'> & { readonly finding: Finding }> = {
  name: 'comment-finding',
  label: { sv: 'Kommentera', en: 'Comment' },
  guard: ({ finding }) => finding.place.row !== null,
  perform: async ({ gateway, finding: { place, message } }, { say }) => {
    if (place.row === null) return '';
    const { skipped } = await gateway.comment([{ place, text: say(message) }]);
    const cell = addressOf(place);
    const written = { sv: `Kommentaren står i cell ${cell}.`, en: `The comment is in cell ${cell}.` };
    return say(skipped[0]?.why ?? written);
  },
};
