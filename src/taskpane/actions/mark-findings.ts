import { openFindings } from '../../findings/review';
import type { Work } from '../shared/work';
import { type Action, tellOutcome } from './action';

/** Marks the cells of the findings that count, in place of what was marked before. */
export const markFindings: Action<Pick<Work, 'gateway' | 'review'>> = {
  name: 'mark-findings',
  label: { sv: 'Markera fynden', en: 'Mark the findings' },
  guard: ({ review }) => openFindings(review).length > 0,
  perform: async ({ gateway, review }, words) => {
    const marks = openFindings(review).flatMap(({ place, severity }) =>
      place.row === null ? [] : [{ place, severity }],
    );
    return tellOutcome(
      await gateway.mark(marks),
      (count, isOne) =>
        isOne
          ? { sv: 'En cell är markerad.', en: 'One cell is marked.' }
          : { sv: `${count} celler är markerade.`, en: `${count} cells are marked.` },
      words,
    );
  },
};
