import { isPlaceholder } from '../../language/placeholder';
import { isSameAnswer } from '../same-text';
import { changed } from '../answers';
import type { Difference } from '../difference';
import type { Fate } from '../fates';
import type { YearRule } from '../two-years';
import { onInsats, sideOfRole, SOURCE } from './wording';

/** An effektmål that was stated and now says something else, or nothing. */
export const effektmalAndrat: YearRule = {
  id: 'effektmal-andrat',
  severity: 'info',
  title: { sv: 'Effektmålet är ändrat', en: 'The effect goal has changed' },
  rationale: {
    sv: 'Ett mål som skrivs om under vägen kan inte följas upp mot det som utlovades. Det kan vara rätt, men ska synas.',
    en: 'A goal that is rewritten on the way cannot be followed up against what was promised. That may be right, but should be seen.',
  },
  source: SOURCE,
  firesOn: {
    sv: 'en insats från förra året har ett annat effektmål nu',
    en: 'an insats of last year has another effect goal now',
  },
  check: ({ proposed, ongoing }) => [...proposed, ...ongoing].flatMap(rewritten),
};

function rewritten({ runs, proposed }: Fate): readonly Difference[] {
  const pair = runs ?? proposed;
  if (!pair) return [];
  const [left, right] = [sideOfRole(pair.left.card, 'effektmal'), sideOfRole(pair.right.card, 'effektmal')];
  if (left.text === '' || isPlaceholder(left.text)) return [];
  if (isSameAnswer(left.text, right.text, 'text', 'tkr')) return [];
  return [
    onInsats(pair.right, {
      rule: 'effektmal-andrat',
      severity: 'info',
      about: 'effektmål',
      text: changed(left, right),
      left,
      right,
    }),
  ];
}
