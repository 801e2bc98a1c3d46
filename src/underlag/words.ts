import type { Localized } from '../language/localized';
import type { CostKind } from '../portfolio/cost-kinds';
import type { Cost } from '../portfolio/cost-rows';

/** What kinds of services and of costs, and the measures of a year, are called in running text. */
export const KIND_NAMES: Readonly<Record<CostKind, Localized>> = {
  bastjanst: { sv: 'bastjänster', en: 'bastjänster' },
  infrastruktur: { sv: 'digital infrastruktur', en: 'digital infrastructure' },
  utanfor: { sv: 'utanför ramen', en: 'outside the frame' },
};

export const COST_NAMES: Readonly<Record<Cost, Localized>> = {
  forvaltning: { sv: 'förvaltning', en: 'running' },
  utveckling: { sv: 'utveckling', en: 'development' },
};

export const FRAME_MEASURES = ['utfall', 'budget', 'forslag'] as const;
export type FrameMeasure = (typeof FRAME_MEASURES)[number];

/** What a measure is called, with the year that it is of in an underlag of `year`. */
export const measureName = (measure: FrameMeasure, year: number): Localized =>
  ({
    utfall: { sv: `utfall ${year - 2}`, en: `outcome ${year - 2}` },
    budget: { sv: `budget ${year - 1}`, en: `budget ${year - 1}` },
    forslag: { sv: `förslag ${year}`, en: `proposal ${year}` },
  })[measure];

/** "förvaltning av bastjänster", "utveckling utanför ramen". */
export function frameName({
  kind,
  cost,
}: {
  readonly kind: CostKind | null;
  readonly cost: Cost | null;
}): Localized {
  const of = kind === null ? BOTH : KIND_NAMES[kind];
  const what = cost === null ? BOTH_COSTS : COST_NAMES[cost];
  return kind === 'utanfor'
    ? { sv: `${what.sv} ${of.sv}`, en: `${what.en} ${of.en}` }
    : { sv: `${what.sv} av ${of.sv}`, en: `${what.en} of ${of.en}` };
}

const BOTH: Localized = {
  sv: 'bastjänster och digital infrastruktur',
  en: 'bastjänster and digital infrastructure',
};
const BOTH_COSTS: Localized = { sv: 'förvaltning och utveckling', en: 'running and development' };

export const capital = ({ sv, en }: Localized): Localized => ({ sv: upper(sv), en: upper(en) });

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
