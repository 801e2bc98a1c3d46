import { formatAmount } from '../../money/amount';
import { Decimal } from '../../money/decimal';
import type { Localized } from '../../language/localized';
import { changeBetween, type Frame, type Frames, type Reckoned } from '../frames';
import { comparedWith, type Statement } from './statement';

const NAMES = {
  forvaltning: { sv: 'Förvaltning', en: 'Running the services' },
  utveckling: { sv: 'Utveckling', en: 'Development' },
} as const;

const HOW: Readonly<Record<keyof typeof NAMES, Localized>> = {
  forvaltning: {
    sv: 'budgeten och årets effekter av utveckling, utan index och utan rader utanför ramen',
    en: 'the budget and the year’s effects of development, without index and without rows outside the frame',
  },
  utveckling: {
    sv: 'befintliga tjänster och nya insatser, utan minskningar som ingen har fördelat',
    en: 'existing services and new insatser, without cuts that nobody has placed',
  },
};

/** How costs change from the budget to the proposal, and from the outcome to the budget; what comes in later years. */
export const costStatements = (frames: Frames, year: number): readonly Statement[] => [
  ...(['forvaltning', 'utveckling'] as const).flatMap((cost) => toProposal(cost, frames[cost], year)),
  ...toBudget(frames, year),
  ...laterYears(frames, year),
];

function toProposal(
  cost: keyof typeof NAMES,
  { budget, forslag }: Frame,
  year: number,
): readonly Statement[] {
  const share = changeBetween(budget, forslag);
  if (budget === null || forslag === null || share === null) return [];
  const [from, to] = [tkr(budget), tkr(forslag)];
  const compared = comparedWith(share);
  const [name, how] = [NAMES[cost], HOW[cost]];
  return [
    {
      id: `forandring-${cost}`,
      text: {
        sv: `${name.sv} ${year} blir ${to} tkr, ${compared.sv} budget ${year - 1} (${from} tkr): ${how.sv}.`,
        en: `${name.en} comes to ${to} tkr in ${year}, ${compared.en} the budget ${year - 1} (${from} tkr): ${how.en}.`,
      },
      figures: {
        budget: budget.value.toNumber(),
        forslag: forslag.value.toNumber(),
        change: share.toNumber(),
      },
      cells: [...new Set([...budget.cells, ...forslag.cells])],
    },
  ];
}

/** Where the outcome of both kinds of cost is stated, or of one where the other has none at all. */
function toBudget({ forvaltning, utveckling }: Frames, year: number): readonly Statement[] {
  const both = [forvaltning, utveckling].filter(({ budget }) => budget !== null);
  if (both.length === 0 || both.some(({ utfall }) => utfall === null)) return [];
  const [utfall, budget] = [both.map((frame) => frame.utfall), both.map((frame) => frame.budget)].map(
    together,
  );
  const share = changeBetween(utfall ?? null, budget ?? null);
  if (!utfall || !budget || share === null) return [];
  const compared = comparedWith(share);
  return [
    {
      id: 'utfall-till-budget',
      text: {
        sv: `Budget ${year - 1} är ${tkr(budget)} tkr, ${compared.sv} utfall ${year - 2} (${tkr(utfall)} tkr).`,
        en: `The budget ${year - 1} is ${tkr(budget)} tkr, ${compared.en} the outcome ${year - 2} (${tkr(utfall)} tkr).`,
      },
      figures: { utfall: utfall.value.toNumber(), budget: budget.value.toNumber(), change: share.toNumber() },
      cells: [...utfall.cells, ...budget.cells],
    },
  ];
}

function laterYears({ effects }: Frames, year: number): readonly Statement[] {
  const later = [...effects].filter(([each, { value }]) => each > year && !value.isZero());
  if (later.length === 0) return [];
  const [sv, en] = [' och ', ' and '].map((and) =>
    later.map(([each, sum]) => `${tkr(sum)} tkr ${each}`).join(and),
  );
  return [
    {
      id: 'kostnad-kommande-ar',
      text: {
        sv: `Utvecklingen ändrar förvaltningens kostnad med ${sv ?? ''}.`,
        en: `Development changes the cost of running the services by ${en ?? ''}.`,
      },
      figures: Object.fromEntries(later.map(([each, { value }]) => [String(each), value.toNumber()])),
      cells: later.flatMap(([, { cells }]) => cells),
    },
  ];
}

const tkr = ({ value }: Reckoned): string => formatAmount(value.toDecimalPlaces(0));

const together = (sums: readonly (Reckoned | null)[]): Reckoned => ({
  value: sums.reduce((sum, each) => sum.plus(each?.value ?? 0), new Decimal(0)),
  stated: sums.reduce((sum, each) => sum.plus(each?.stated ?? 0), new Decimal(0)),
  cells: sums.flatMap((each) => each?.cells ?? []),
});
