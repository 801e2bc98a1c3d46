import { isPlaceholder } from '../../language/placeholder';
import type { Localized } from '../../language/localized';
import { shorten } from '../../language/normalise';
import type { Difference, Side } from '../difference';
import type { Fate } from '../fates';
import { loneOf } from '../insatser';
import type { TwoYears, YearRule } from '../two-years';
import { numberOf, onInsats, sideOfRole, SOURCE } from './wording';

/**
 * An insats with an effektmål that ran in the earlier year and runs no longer, of whose effect this year's table tells
 * nothing. Where its service has a row with an effect that does not name the insats, that is told as information.
 * Wrong on: an effect that is told in other words than the insats was named by.
 */
export const effekthemtagningSaknas: YearRule = {
  id: 'effekthemtagning-saknas',
  severity: 'varning',
  title: { sv: 'Effekten redovisas inte', en: 'The effect is not reported' },
  rationale: {
    sv: 'Effektmålet var skälet till pengarna. När insatsen är slut ska effekten redovisas; annars går det inte att veta om den kom.',
    en: 'The goal was the reason for the money. When the insats has ended its effect should be reported; else nobody can know whether it came.',
  },
  source: SOURCE,
  firesOn: {
    sv: '1.4 förra året: en insats med effektmål pågår inte längre, och 1.1 säger inget om effekten; info där bara tjänstens rad har en effekt',
    en: '1.4 of last year: an insats with an effect goal is no longer ongoing, and 1.1 does not mention the effect; info where only the row of its service has one',
  },
  check: (years) => years.ongoing.flatMap((fate) => unreported(fate, years)),
};

function unreported(fate: Fate, years: TwoYears): readonly Difference[] {
  const { insats } = fate;
  const goal = sideOfRole(insats.card, 'effektmal');
  if (goesOn(fate) || !states(goal)) return [];
  const report = years.reports.reportOf(insats);
  const isMaybe = report?.isStated === true;
  if (isMaybe && report.of === 'insats') return [];
  return [
    onInsats(insats, {
      rule: 'effekthemtagning-saknas',
      severity: isMaybe ? 'info' : 'varning',
      about: 'effektmål',
      text: told(goal.text, isMaybe, years),
      left: goal,
      right: report?.effect ?? null,
      lone: loneOf(insats, 'left'),
    }),
  ];
}

const goesOn = ({ runs, proposed }: Fate): boolean => runs !== null || proposed !== null;

const states = ({ text }: Side): boolean => text !== '' && !isPlaceholder(text);

function told(goal: string, isMaybe: boolean, { after, years }: TwoYears): Localized {
  const chapter = numberOf(after, 'effekthemtagning');
  const promised = shorten(goal, 90);
  const sv = `Pågick ${years.before} med effektmålet ”${promised}” och pågår inte längre`;
  const en = `Ran in ${years.before} with the goal “${promised}” and runs no longer`;
  return isMaybe
    ? {
        sv: `${sv}. ${chapter} redovisar en effekt för tjänsten men nämner inte insatsen; kontrollera om den menas.`,
        en: `${en}. ${chapter} reports an effect of the service but does not name the insats; check whether that one is meant.`,
      }
    : {
        sv: `${sv}, men ${chapter} redovisar ingen effekt av den. Fråga leverantören om effekten kom.`,
        en: `${en}, but ${chapter} reports no effect of it. Ask the supplier whether the effect came.`,
      };
}
