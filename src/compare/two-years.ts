import type { Severity } from '../findings/finding';
import type { Limits } from '../findings/settings';
import type { Localized } from '../language/localized';
import { analysisYear } from '../portfolio/analysis-year';
import type { Submission } from '../recognise/submission';
import type { Corrections } from '../findings/corrections';
import type { Difference } from './difference';
import { type Fate, fatesOf } from './fates';
import { type Insats, insatserOf } from './insatser';
import { createReports, type Reports } from './reports';

/** Two years' submissions, as the rules of last year ask of them. */
export interface TwoYears {
  readonly before: Submission;
  readonly after: Submission;
  readonly years: { readonly before: number; readonly after: number };
  /** What became of each insats that was proposed then, and of each that ran. */
  readonly proposed: readonly Fate[];
  readonly ongoing: readonly Fate[];
  /** The insatser that run now and neither ran nor were proposed then. */
  readonly unannounced: readonly Insats[];
  /** The proposals of now that were neither made nor ran then. */
  readonly fresh: readonly Insats[];
  /** What this year's workbook reports of effects, and mentions in its texts. */
  readonly reports: Reports;
  readonly limits: Limits;
  readonly corrections: Corrections;
}

/** A rule that holds a year against an earlier one; it runs only where there is one. Ids are permanent. */
export interface YearRule {
  readonly id: string;
  /** The gravest severity that the rule gives. */
  readonly severity: Severity;
  readonly title: Localized;
  /** Why it matters, to whom. */
  readonly rationale: Localized;
  /** Where the demand comes from. */
  readonly source: Localized;
  /** When it fires, in a sentence for the rule table. */
  readonly firesOn: Localized;
  readonly check: (years: TwoYears) => readonly Difference[];
}

/** Reads two years for the rules. */
export function twoYears(
  before: Submission,
  after: Submission,
  limits: Limits,
  corrections: Corrections,
): TwoYears {
  const fates = fatesOf(insatserOf(before), insatserOf(after), corrections);
  return {
    before,
    after,
    years: { before: analysisYear(before), after: analysisYear(after) },
    ...fates,
    reports: createReports(after),
    limits,
    corrections,
  };
}
