import type { Finding } from '../../findings/finding';
import { addressOf } from '../../workbook/address';
import type { Work } from '../shared/work';
import { type Action, tellOutcome } from './action';
import { commentsOn } from './comment-findings';

/** Writes what the findings of a line say as comments in their cells, as far as they have any. */
export const commentFinding: Action<Pick<Work, 'gateway'> & { readonly findings: readonly Finding[] }> = {
  name: 'comment-finding',
  label: { sv: 'Kommentera', en: 'Comment' },
  guard: ({ findings }) => findings.some(({ place }) => place.row !== null),
  perform: async ({ gateway, findings }, words) => {
    const comments = commentsOn(findings, words);
    const outcome = await gateway.comment(comments);
    const [first] = comments;
    const cell = first === undefined ? '' : addressOf(first.place);
    return tellOutcome(
      outcome,
      (count) =>
        outcome.done === 1
          ? { sv: `Kommentaren står i cell ${cell}.`, en: `The comment is in cell ${cell}.` }
          : { sv: `${count} kommentarer är skrivna.`, en: `${count} comments are written.` },
      words,
    );
  },
};
