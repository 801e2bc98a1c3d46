import { isPlaceholder } from '../../language/placeholder';
import type { Localized } from '../../language/localized';
import { shorten } from '../../language/normalise';
import { readPeriod } from '../../language/read-period';
import { answerOf } from '../../portfolio/cards';
import { changed } from '../answers';
import type { Difference } from '../difference';
import type { Fate } from '../fates';
import type { Insats } from '../insatser';
import { isSameAnswer } from '../same-text';
import type { YearRule } from '../two-years';
import { onInsats, sideOfRole, SOURCE } from './wording';

/** A schedule whose end, or else whose start, is another than the year before. */
export const tidplanForskjuten: YearRule = {
  id: 'tidplan-forskjuten',
  severity: 'info',
  title: { sv: 'Tidplanen är flyttad', en: 'The schedule has moved' },
  rationale: {
    sv: 'En flyttad tidplan flyttar effekten och ofta kostnaden. Kommentaren ska säga varför.',
    en: 'When a schedule moves, so does the effect, and often the cost. The comment should say why.',
  },
  source: SOURCE,
  firesOn: {
    sv: '1.4: en insats har ett annat slut, eller en annan start, än förra året, med eller utan kommentar',
    en: '1.4: an insats has another end, or another start, than last year, with a comment or without',
  },
  check: ({ ongoing, proposed }) => [...ongoing, ...proposed].flatMap(moved),
};

function moved({ runs }: Fate): readonly Difference[] {
  if (!runs) return [];
  const [left, right] = [sideOfRole(runs.left.card, 'tidplan'), sideOfRole(runs.right.card, 'tidplan')];
  if (left.text === '' || right.text === '' || isSameAnswer(left.text, right.text, 'tid', 'tkr')) return [];
  const step = stepBetween(left.text, right.text);
  if (step === null) return [];
  const comment = commentOf(runs.right);
  const said = changed(left, right);
  return [
    onInsats(runs.right, {
      rule: 'tidplan-forskjuten',
      severity: 'info',
      about: 'tidplan',
      text: { sv: `${step.sv} ${said.sv} ${comment.sv}`, en: `${step.en} ${said.en} ${comment.en}` },
      left,
      right,
    }),
  ];
}

/** How far a schedule has moved, by its end where both say one; null where both dates are the same. */
function stepBetween(before: string, after: string): Localized | null {
  const [left, right] = [readPeriod(before), readPeriod(after)];
  if (!left || !right) return { sv: 'Tidplanen är omskriven.', en: 'The schedule is rewritten.' };
  if (left.to !== right.to) return moveOf({ sv: 'Slutet', en: 'The end' }, left.to, right.to);
  return left.from === right.from ? null : moveOf({ sv: 'Starten', en: 'The start' }, left.from, right.from);
}

function moveOf(what: Localized, from: string | null, to: string | null): Localized {
  if (from === null || to === null) return { sv: `${what.sv} är ändrat.`, en: `${what.en} has changed.` };
  const size = Math.abs(monthsBetween(from, to));
  const later = to > from;
  const span = size === 0 ? { sv: 'mindre än en månad', en: 'less than a month' } : count(size);
  return {
    sv: `${what.sv} är ${span.sv} ${later ? 'senare' : 'tidigare'} än förra året.`,
    en: `${what.en} is ${span.en} ${later ? 'later' : 'earlier'} than last year.`,
  };
}

const count = (months: number): Localized =>
  months === 1 ? { sv: 'en månad', en: 'a month' } : { sv: `${months} månader`, en: `${months} months` };

/** Whole months between two days as ISO writes them. */
function monthsBetween(from: string, to: string): number {
  const parts = (day: string): readonly number[] => day.split('-').map(Number);
  const [[y1 = 0, m1 = 0, d1 = 0], [y2 = 0, m2 = 0, d2 = 0]] = [parts(from), parts(to)];
  return Math.round((y2 - y1) * 12 + (m2 - m1) + (d2 - d1) / 31);
}

function commentOf({ card }: Insats): Localized {
  const comment = answerOf(card, 'kommentarAvvikelser');
  return comment === '' || isPlaceholder(comment)
    ? { sv: 'Ingen kommentar säger varför.', en: 'No comment says why.' }
    : { sv: `Kommentar: ”${shorten(comment, 90)}”.`, en: `Comment: “${shorten(comment, 90)}”.` };
}
