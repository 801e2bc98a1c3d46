import type { Comparison } from '../compare/comparison';
import type { Difference } from '../compare/difference';
import type { ReviewedFinding } from '../findings/acceptance';
import { countBySeverity, type Severity } from '../findings/finding';
import { type Question, questionsOf } from '../findings/questions';
import { openFindings } from '../findings/review';
import { Decimal, sumOf } from '../money/decimal';
import { type CostRow, costRows } from '../portfolio/cost-rows';
import { type Frames, framesOf } from '../portfolio/frames';
import {
  cardsOfRole,
  hasEffektmal,
  type NewInsats,
  newInsatser,
  type OngoingInsats,
  ongoingInsatser,
} from '../portfolio/insatser';
import { type Pott, pottsOf } from '../portfolio/statements/potter';
import type { Card, Submission } from '../recognise/submission';
import type { Counted } from './received';

/** How many of how many. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

export interface Potter {
  readonly count: number;
  readonly sum: Decimal;
  readonly smallest: Decimal | null;
  readonly largest: Decimal | null;
  readonly all: readonly Pott[];
}

/** What became of what a supplier promised in an earlier year. */
export interface LastYear {
  readonly file: string;
  readonly year: number;
  readonly comparison: Comparison;
  /** What there is to say of an insats of this year. */
  readonly of: (card: Card) => readonly Difference[];
}

/** What the underlag holds of one supplier. */
export interface SupplierPart {
  readonly supplier: string;
  readonly file: string;
  readonly submission: Submission;
  readonly findings: readonly ReviewedFinding[];
  /** What reviewers have asked of the findings, by their keys. */
  readonly asked: ReadonlyMap<string, Question>;
  readonly counts: Readonly<Record<Severity | 'godtagna', number>>;
  readonly classified: Share;
  readonly risk: Share;
  readonly effektmal: Share;
  readonly frames: Frames;
  readonly rows: readonly CostRow[];
  readonly potter: Potter;
  readonly proposed: readonly NewInsats[];
  readonly ongoing: readonly OngoingInsats[];
  /** What became of what it promised, where an earlier year's workbook is at hand. */
  readonly lastYear?: LastYear;
}

/** What the underlag of a year holds of a supplier. Counts speak of all cards that are not blank. */
export function supplierPart(
  { supplier, file, submission, findings, asked = [] }: Counted,
  year: number,
): SupplierPart {
  const open = openFindings({ findings });
  const proposed = newInsatser(submission, year);
  const cards = (['pagaende', 'foreslagen'] as const).flatMap((role) => cardsOfRole(submission, role));
  return {
    ...{ supplier, file, submission, findings, proposed },
    asked: questionsOf(findings, asked),
    counts: { ...countBySeverity(open), godtagna: findings.length - open.length },
    classified: answered(proposed, 'informationsklassning'),
    risk: answered(proposed, 'riskanalys'),
    effektmal: { done: cards.filter(hasEffektmal).length, of: cards.length },
    frames: framesOf(submission, year),
    rows: costRows(submission),
    potter: potterOf(submission, year),
    ongoing: ongoingInsatser(submission),
  };
}

const answered = (insatser: readonly NewInsats[], question: keyof NewInsats['assessments']): Share => ({
  done: insatser.filter(({ assessments }) => assessments[question] === 'JA').length,
  of: insatser.length,
});

function potterOf(submission: Submission, year: number): Potter {
  const potter = pottsOf(submission, year).filter(({ value }) => value.isPositive());
  const values = potter.map(({ value }) => value);
  return {
    count: potter.length,
    sum: sumOf(values),
    smallest: values.length === 0 ? null : Decimal.min(...values),
    largest: values.length === 0 ? null : Decimal.max(...values),
    all: potter,
  };
}
