import { hasEffektmal } from '../portfolio/insatser';
import { DEFAULT_LIMITS, type Limits } from '../findings/settings';
import type { Compared, Comparison } from './comparison';
import { compareCovers } from './compared-cover';
import type { Corrections } from '../findings/corrections';
import type { Difference } from './difference';
import type { Fate } from './fates';
import { insatserOf, loneOf } from './insatser';
import { inOrder } from './order';
import { yearRules } from './rules/registry';
import { twoYears } from './two-years';

/** What was promised in one year, and what became of it in a later one. */
export function compareYears(
  { submission: before }: Compared,
  { submission: after }: Compared,
  corrections: Corrections,
  limits: Limits = DEFAULT_LIMITS,
): Comparison {
  const years = twoYears(before, after, limits, corrections);
  const cover = compareCovers(before, after);
  const differences = [...cover.differences, ...yearRules.flatMap(({ check }) => check(years))];
  const all = [...years.proposed, ...years.ongoing];
  const isFound = ({ runs, proposed }: Fate): boolean => runs !== null || proposed !== null;
  const isUnreported = ({ rule, severity }: Difference): boolean =>
    rule === 'effekthemtagning-saknas' && severity === 'varning';
  const isGone = ({ rule, severity }: Difference): boolean =>
    rule === 'utlovad-insats-saknas' && severity === 'varning';
  return {
    mode: 'last-year',
    years: { left: years.years.before, right: years.years.after },
    differences: inOrder(differences, before, after),
    unchanged: all.filter(isFound).length,
    lone: [
      ...differences.flatMap(({ lone }) => lone ?? []),
      ...years.fresh.map((one) => loneOf(one, 'right')),
    ],
    insatser: { paired: all.filter(isFound).length, left: all.length, right: insatserOf(after).length },
    faults: null,
    frames: [],
    goals: {
      of: years.ongoing.filter((fate) => !isFound(fate) && hasEffektmal(fate.insats.card)).length,
      unreported: differences.filter(isUnreported).length,
    },
    proposals: {
      of: years.proposed.length,
      running: years.proposed.filter(({ runs }) => runs !== null).length,
      again: years.proposed.filter(({ runs, proposed }) => runs === null && proposed !== null).length,
      gone: differences.filter(isGone).length,
    },
  };
}
