import { readAnswer } from '../../language/answers';
import { yearsIn } from '../../language/headers';
import { said, tell } from '../telling';
import type { Difference } from '../difference';
import type { Fate } from '../fates';
import type { TwoYears, YearRule } from '../two-years';
import { onInsats, sideOfRole, SOURCE } from './wording';

/**
 * An informationsklassning that was promised for a year that has come, and still is not done. Only where the insats is
 * proposed again: of one that runs the template does not ask.
 */
export const klassningUtlovadSaknas: YearRule = {
  id: 'klassning-utlovad-saknas',
  severity: 'varning',
  title: { sv: 'Utlovad informationsklassning saknas', en: 'A promised classification is missing' },
  rationale: {
    sv: 'Klassningen sköts upp med ett löfte om när. Löftet har inte hållits, och insatsen föreslås ändå.',
    en: 'The classification was put off with a promise of when. The promise was not kept, and the insats is proposed all the same.',
  },
  source: SOURCE,
  firesOn: {
    sv: '2.2: informationsklassningen lovades förra året till ett år som har kommit, och är fortfarande inte gjord',
    en: '2.2: the classification was promised last year for a year that has come, and still is not done',
  },
  check: (years) => years.proposed.flatMap((fate) => unkept(fate, years)),
};

function unkept({ proposed }: Fate, { years }: TwoYears): readonly Difference[] {
  if (!proposed) return [];
  const [left, right] = [proposed.left, proposed.right].map(({ card }) =>
    sideOfRole(card, 'informationsklassning'),
  );
  if (!left || !right) return [];
  const promised = yearsIn(left.text).filter((year) => year <= years.after);
  const [first] = promised;
  const isDone = [left, right].some(({ text }) => readAnswer(text, 'done', years.after) === 'JA');
  if (first === undefined || isDone || readAnswer(right.text) === 'EJ TILLÄMPLIGT') return [];
  return [
    onInsats(proposed.right, {
      rule: 'klassning-utlovad-saknas',
      severity: 'varning',
      about: 'informationsklassning',
      text: tell(
        (of) => `Lovades förra året (${of(said(left))}) men är inte gjord: nu står ${of(said(right))}.`,
        (of) => `Was promised last year (${of(said(left))}) but is not done: it now says ${of(said(right))}.`,
      ),
      left,
      right,
    }),
  ];
}
