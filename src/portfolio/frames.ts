import { type Decimal, sumOf } from '../money/decimal';
import type { Submission } from '../recognise/submission';
import type { Place } from '../workbook/address';
import type { CostKind } from './cost-kinds';
import { type Cost, type CostMeasure, type CostRow, costRows, COSTS } from './cost-rows';

/** A sum of rows in tkr, and the cells that it rests on. */
export interface Reckoned {
  readonly value: Decimal;
  /** The same with every likely slip as it stands in the sheet. */
  readonly stated: Decimal;
  readonly cells: readonly Place[];
}

/** What some of a supplier's costs come to; null where nothing is stated. */
export interface Frame {
  readonly utfall: Reckoned | null;
  readonly budget: Reckoned | null;
  /** As the sheet states it, with index where it says so. */
  readonly prognos: Reckoned | null;
  /** Without index: for running the services the budget and the year's effects, for development the stated amounts. */
  readonly forslag: Reckoned | null;
}

/** A frame for a kind of service and a kind of cost. */
export interface Ram extends Frame {
  readonly kind: CostKind;
  readonly cost: Cost;
}

export interface Frames {
  /** All that is inside the supplier's frames. */
  readonly forvaltning: Frame;
  readonly utveckling: Frame;
  /** Each kind and cost that has rows, what is outside last. */
  readonly ramar: readonly Ram[];
  /** How development changes the cost of running the services, by year. */
  readonly effects: ReadonlyMap<number, Reckoned>;
  /** Whether the effects of later years are running totals; null where nobody can tell. */
  readonly cumulative: boolean | null;
}

const KINDS: readonly CostKind[] = ['bastjanst', 'infrastruktur', 'utanfor'];

/**
 * The frames of a year of a supplier, by kind of service and of cost. A cut that nobody has placed
 * ("Ambitionsanpassning", a pott below zero) is no proposal and left out.
 * Wrong on: effects that a supplier gives as running totals, which count as those of the year they stand at.
 */
export function framesOf(submission: Submission, year: number): Frames {
  const rows = costRows(submission).filter(({ kind }) => kind !== 'utanfor');
  const years = new Set(
    rows.flatMap(({ figures }) => figures.flatMap((each) => (each.measure === 'effekt' ? each.year : []))),
  );
  return {
    forvaltning: frameOf(rows, 'forvaltning', year),
    utveckling: frameOf(rows, 'utveckling', year),
    ramar: KINDS.flatMap((kind) =>
      COSTS.flatMap((cost): Ram[] => {
        const own = costRows(submission).filter((row) => row.kind === kind);
        return own.some((row) => row.cost === cost) ? [{ kind, cost, ...frameOf(own, cost, year) }] : [];
      }),
    ),
    effects: new Map(
      [...years].sort().flatMap((each) => {
        const sum = sumOfMeasure(rows, 'effekt', each);
        return sum ? [[each, sum] as const] : [];
      }),
    ),
    cumulative: areCumulative(rows),
  };
}

/** The frame of a kind of cost that the rows make. */
export function frameOf(rows: readonly CostRow[], cost: Cost, year: number): Frame {
  const own = rows.filter((row) => row.cost === cost);
  const budget = sumOfMeasure(own, 'budget', year - 1);
  const effects = cost === 'forvaltning' ? sumOfMeasure(rows, 'effekt', year) : null;
  return {
    utfall: sumOfMeasure(own, 'utfall', year - 2),
    budget,
    prognos: sumOfMeasure(own, 'prognos', year),
    forslag: cost === 'forvaltning' ? budget && added([budget, effects]) : sumOfMeasure(own, 'forslag', year),
  };
}

function sumOfMeasure(rows: readonly CostRow[], measure: CostMeasure, year: number): Reckoned | null {
  const stated = rows.flatMap(({ figures, isPott }) =>
    figures.filter((each) => {
      const isCut = isPott && each.value.isNegative();
      return each.measure === measure && each.year === year && !isCut;
    }),
  );
  return stated.length === 0
    ? null
    : {
        value: sumOf(stated.map(({ value }) => value)),
        stated: sumOf(stated.map((each) => each.stated)),
        cells: stated.map(({ place }) => place),
      };
}

function added(sums: readonly (Reckoned | null)[]): Reckoned {
  const known = sums.filter((sum) => sum !== null);
  return {
    value: sumOf(known.map(({ value }) => value)),
    stated: sumOf(known.map(({ stated }) => stated)),
    cells: known.flatMap(({ cells }) => cells),
  };
}

/**
 * Running totals never shrink: so most rows with effects in several years must tell. A guess, of the figures alone.
 * Wrong on: single years that happen to grow each year.
 */
function areCumulative(rows: readonly CostRow[]): boolean | null {
  const several = rows.flatMap(({ figures }) => {
    const effects = figures.filter(({ measure, value }) => measure === 'effekt' && !value.isZero());
    return effects.length < 2 ? [] : [effects.toSorted((one, other) => one.year - other.year)];
  });
  if (several.length === 0) return null;
  const growing = several.filter((effects) =>
    effects.every(({ value }, at) => at === 0 || value.greaterThanOrEqualTo(effects[at - 1]?.value ?? 0)),
  );
  return growing.length * 2 > several.length;
}

/** The change between two sums as a share of the first; null where one is missing or the first is nothing. */
export const changeBetween = (from: Reckoned | null, to: Reckoned | null): Decimal | null =>
  from === null || to === null || from.value.isZero()
    ? null
    : to.value.minus(from.value).div(from.value.abs());
