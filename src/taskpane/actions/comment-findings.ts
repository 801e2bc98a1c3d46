import type { CellComment } from '../../excel/gateway';
import { type Finding, saidToSupplier } from '../../findings/finding';
import { openFindings } from '../../findings/review';
import type { Words } from '../shared/words';
import type { Work } from '../shared/work';
import { type Action, tellOutcome } from './action';

/** What findings say, as comments in their cells. */
export const commentsOn = (findings: readonly Finding[], { say }: Words): readonly CellComment[] =>
  findings.flatMap((finding) =>
    finding.place.row === null ? [] : [{ place: finding.place, text: say(saidToSupplier(finding)) }],
  );

/** Writes what each finding that counts says as a comment in its cell. */
export const commentFindings: Action<Pick<Work, 'gateway' | 'review'>> = {
  name: 'comment-findings',
  label: { sv: 'Kommentera alla fynd', en: 'Comment on every finding' },
  guard: ({ review }) => openFindings(review).length > 0,
  perform: async ({ gateway, review }, words) => {
    return tellOutcome(
      await gateway.comment(commentsOn(openFindings(review), words)),
      (count, isOne) =>
        isOne
          ? { sv: 'En kommentar är skriven.', en: 'One comment is written.' }
          : { sv: `${count} kommentarer är skrivna.`, en: `${count} comments are written.` },
      words,
    );
  },
};
