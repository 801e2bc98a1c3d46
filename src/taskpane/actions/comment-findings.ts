import { openFindings } from '../../findings/review';
import type { Work } from '../shared/work';
import { type Action, tellOutcome } from './action';

/** Writes what each finding that counts says as a comment in its cell. */
export const commentFindings: Action<Pick<Work, 'gateway' | 'review'>> = {
  name: 'comment-findings',
  label: { sv: 'Kommentera alla fynd', en: 'Comment on every finding' },
  perform: async ({ gateway, review }, words) => {
    const comments = openFindings(review).flatMap(({ place, message }) =>
      place.row === null ? [] : [{ place, text: words.say(message) }],
    );
    return tellOutcome(
      await gateway.comment(comments),
      (count) => ({ sv: `${count} kommentarer är skrivna.`, en: `${count} comments are written.` }),
      words,
    );
  },
};
