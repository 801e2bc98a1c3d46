import type { Comparison } from '../../compare/comparison';
import type { Difference } from '../../compare/difference';
import type { Localized } from '../../language/localized';
import type { Statement } from '../../portfolio/statements/statement';
import type { Place } from '../../workbook/address';

/** What is to be said of what a supplier promised in an earlier year: proposals, goals, schedules and amounts. */
export function lastYearStatements(comparison: Comparison): readonly Statement[] {
  if (comparison.mode !== 'last-year') return [];
  const { left: then } = comparison.years;
  return [
    ...ofProposals(comparison, then),
    ...ofGoals(comparison, then),
    ...counted(comparison, 'effektmal-andrat', (n) => ({
      sv:
        n === 1
          ? `Ett effektmål är omskrivet sedan årlig analys ${then}.`
          : `${n} effektmål är omskrivna sedan årlig analys ${then}.`,
      en: `${n} effect ${n === 1 ? 'goal has' : 'goals have'} been rewritten since the årlig analys ${then}.`,
    })),
    ...counted(comparison, 'tidplan-forskjuten', (n) => ({
      sv: `${n} pågående ${n === 1 ? 'insats' : 'insatser'} har en annan tidplan än i årlig analys ${then}.`,
      en: `${n} ongoing ${n === 1 ? 'insats has' : 'insatser have'} a different schedule from the one in the årlig analys ${then}.`,
    })),
    ...counted(comparison, 'klassning-utlovad-saknas', (n) => ({
      sv:
        n === 1
          ? `En informationsklassning som lovades i årlig analys ${then} är fortfarande inte gjord.`
          : `${n} informationsklassningar som lovades i årlig analys ${then} är fortfarande inte gjorda.`,
      en: `${n} ${n === 1 ? 'classification' : 'classifications'} that had been promised in the årlig analys ${then} ${n === 1 ? 'is' : 'are'} still not done.`,
    })),
    ...ofFrames(comparison),
  ];
}

const ofRule = ({ differences }: Comparison, rule: string): readonly Difference[] =>
  differences.filter((difference) => difference.rule === rule);

/** Cells of this year's workbook. */
const cellsOf = (differences: readonly Difference[]): readonly Place[] =>
  differences.flatMap(({ right }) => (right && right.place.row !== null ? [right.place] : []));

function ofProposals(comparison: Comparison, then: number): readonly Statement[] {
  const { proposals } = comparison;
  if (proposals === null || proposals.of === 0) return [];
  const { of, running, again, gone } = proposals;
  return [
    {
      id: 'forra-aret-forslag',
      text: {
        sv: `Av ${of} förslag i årlig analys ${then} pågår ${running} nu, ${again} föreslås igen och ${gone} är borta utan ett ord.`,
        en: `Of ${of} proposals in the årlig analys ${then}, ${running} are now ongoing, ${again} are proposed again and ${gone} are gone without explanation.`,
      },
      figures: { of, running, again, gone },
      cells: cellsOf(ofRule(comparison, 'insats-foreslas-igen')),
    },
  ];
}

function ofGoals(comparison: Comparison, then: number): readonly Statement[] {
  const { goals } = comparison;
  if (goals === null || goals.of === 0) return [];
  const { of, unreported } = goals;
  return [
    {
      id: 'forra-aret-effekter',
      text: {
        sv: `${unreported} av ${of} effektmål hos insatser som pågick i årlig analys ${then} och har slutat redovisas inte.`,
        en: `${unreported} of ${of} effect goals of insatser that ran in the årlig analys ${then} and have ended are not reported.`,
      },
      figures: { unreported, of },
      cells: cellsOf(ofRule(comparison, 'effekthemtagning-saknas')),
    },
  ];
}

function counted(comparison: Comparison, rule: string, text: (n: number) => Localized): readonly Statement[] {
  const differences = ofRule(comparison, rule);
  const n = differences.length;
  if (n === 0) return [];
  return [{ id: `forra-aret-${rule}`, text: text(n), figures: { n }, cells: cellsOf(differences) }];
}

/** The frames whose year came to another sum than was expected, as the comparison tells them. */
function ofFrames(comparison: Comparison): readonly Statement[] {
  const sums = comparison.differences.filter(
    ({ rule, isSum }) => isSum === true && /^(?:budget|utfall)-avviker/.test(rule),
  );
  return sums.map((sum) => ({
    id: 'forra-aret-ram',
    text: {
      sv: `${sum.heading.name.sv}: ${sum.text.sv}`,
      en: `${sum.heading.name.en}: ${sum.text.en}`,
    },
    figures: {
      then: sum.left?.amount?.toNumber() ?? 0,
      now: sum.right?.amount?.toNumber() ?? 0,
      difference: sum.difference?.toNumber() ?? 0,
    },
    cells: cellsOf([sum]),
  }));
}
