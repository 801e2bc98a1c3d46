import { groupBy } from '../language/by-key';
import { runSteps } from '../workbook/run-steps';
import { type Decimal, sumOf } from '../money/decimal';
import type { CostKind } from '../portfolio/cost-kinds';
import type { Cost } from '../portfolio/cost-rows';
import { changeBetween, type Ram, type Reckoned } from '../portfolio/frames';
import { statementsOf } from '../portfolio/statements/of-submission';
import { type AlternativeChoice, type AlternativeFrame, proposalsOf, reckonFrame } from './alternatives';
import type { Difference } from './difference';
import { differenceSteps } from './differences';
import { publishedIn } from './published/published';
import { type FileState, type Received, sortOut } from './received';
import { findingStatements } from './statements/of-findings';
import { statementsOfAll } from './statements/of-all';
import { supplierStatements } from './statements/of-supplier';
import { type UnderlagStatement, withSupplier } from './statements/statement';
import { supplierPart, type SupplierPart } from './supplier';
import { FRAME_MEASURES, type FrameMeasure } from './words';

/** What several submissions of one year come to. */
export interface Underlag {
  /** Null where no file is a submission. */
  readonly year: number | null;
  readonly files: readonly FileState[];
  readonly suppliers: readonly SupplierPart[];
  readonly totals: readonly FrameTotal[];
  /** A of every frame, and what was chosen. */
  readonly alternatives: readonly AlternativeFrame[];
  readonly statements: readonly UnderlagStatement[];
  readonly differences: readonly Difference[];
}

/** The frames of a kind and a cost of all suppliers together. */
export interface FrameTotal extends Readonly<Record<FrameMeasure, Decimal | null>> {
  readonly kind: CostKind;
  readonly cost: Cost;
}

/**
 * Compiles an underlag: the same for the pane, the command line and the workbench. Of the alternatives it has A of
 * every frame; `withChoices` adds those that somebody has set. A generator that stops after each step, for a place that
 * must answer meanwhile.
 */
export function* compileSteps(received: readonly Received[]): Generator<void, Underlag> {
  const { year, files, counted } = sortOut(received);
  if (year === null) return { year, files, ...NOTHING };
  const suppliers: SupplierPart[] = [];
  for (const one of counted) {
    yield;
    suppliers.push(supplierPart(one, year));
  }
  const statements = [...statementsOfAll(suppliers, year)];
  for (const part of suppliers) {
    for (const read of [
      () => statementsOf(part.submission),
      () => supplierStatements(part, year),
      () => findingStatements(part),
    ]) {
      yield;
      statements.push(...read().map((statement) => withSupplier(part.supplier, statement)));
    }
  }
  const differences: Difference[] = [];
  for (const step of differenceSteps(suppliers, year, publishedIn(year))) {
    yield;
    differences.push(...step());
  }
  return {
    ...{ year, files, suppliers, statements, differences },
    totals: totalsOf(suppliers),
    alternatives: alternativesOf(suppliers, []),
  };
}

/** The whole underlag at one go. */
export const compileUnderlag = (received: readonly Received[]): Underlag => runSteps(compileSteps(received));

const NOTHING = { suppliers: [], totals: [], alternatives: [], statements: [], differences: [] };

/** The same underlag with other alternatives: nothing else of it depends on them. */
export const withChoices = (underlag: Underlag, choices: readonly AlternativeChoice[]): Underlag => ({
  ...underlag,
  alternatives: alternativesOf(underlag.suppliers, choices),
});

/** A of every frame of each supplier, and what has been chosen for it, in that order. */
const alternativesOf = (
  suppliers: readonly SupplierPart[],
  choices: readonly AlternativeChoice[],
): readonly AlternativeFrame[] =>
  suppliers.flatMap((part) =>
    [...proposalsOf(part), ...choices.filter(({ supplier }) => supplier === part.supplier)].map((choice) =>
      reckonFrame(part, choice),
    ),
  );

const sumOfStated = (sums: readonly (Reckoned | null)[]): Decimal | null => {
  const stated = sums.flatMap((sum) => sum?.value ?? []);
  return stated.length === 0 ? null : sumOf(stated);
};

function totalsOf(suppliers: readonly SupplierPart[]): readonly FrameTotal[] {
  const ramar = suppliers.flatMap(({ frames }) => frames.ramar);
  return [...groupBy(ramar, ({ kind, cost }) => `${kind} ${cost}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const sums = Object.fromEntries(
      FRAME_MEASURES.map((measure) => [measure, sumOfStated(same.map((ram) => ram[measure]))]),
    ) as Record<FrameMeasure, Decimal | null>;
    return [{ kind: first.kind, cost: first.cost, ...sums }];
  });
}

/** From the budget to the proposal, as a share of the budget; null where that cannot be told. */
export const changeOf = ({ budget, forslag }: Ram): Decimal | null => changeBetween(budget, forslag);
