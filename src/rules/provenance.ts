import type { SettingsDocument } from '../findings/document';
import { SEVERITIES } from '../findings/finding';
import { deviationsFrom, type Policy, refusedAcceptances, settingsUnder } from '../findings/policy';
import type { ChangedRule, Provenance } from '../findings/provenance';
import type { Review } from '../findings/review';
import { DEFAULT_LIMITS, type SeveritySetting } from '../findings/settings';
import { countUncalculated, hiddenSheets } from '../recognise/sheet-coverage';
import { isSubmission, type Submission } from '../recognise/submission';
import { severityOf } from './registry';

/** What a check was made by. */
export interface CheckBasis {
  readonly submission: Submission;
  readonly review: Review;
  /** What the workbook has decided, before the policy. */
  readonly document: Pick<SettingsDocument, 'settings' | 'changes'>;
  readonly policy: Policy;
  readonly policyDamaged?: string | null;
  readonly checkedAt: Date;
}

/** Works out what a result rests on. */
export function provenanceOf(basis: CheckBasis): Provenance {
  const { submission, review, document, policy, checkedAt } = basis;
  const { template, year, unread } = submission;
  const { limits, register } = settingsUnder(policy, document.settings);
  const share = limits.kostnadsokning;
  return {
    template: { id: template.id, year: template.year, edition: template.edition },
    year,
    checkedAt,
    isSubmission: isSubmission(submission),
    rules: changedRules(basis),
    limit:
      share === DEFAULT_LIMITS.kostnadsokning
        ? null
        : {
            share,
            eased: share > DEFAULT_LIMITS.kostnadsokning,
            byPolicy: policy.limits.kostnadsokning !== undefined,
          },
    register,
    accepted: countAcceptors(review),
    unread,
    uncalculated: countUncalculated(submission),
    hidden: hiddenSheets(submission).map(({ name }) => name),
    deviations: [...deviationsFrom(policy, document.settings), ...refusedAcceptances(review)],
    policyDamaged: basis.policyDamaged ?? null,
    policyBy: policy.by,
  };
}

/** `av` weighs nothing. */
const weightOf = (severity: SeveritySetting): number =>
  severity === 'av' ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity);

function changedRules({ document, policy }: CheckBasis): readonly ChangedRule[] {
  const { severities } = settingsUnder(policy, document.settings);
  return Object.entries(severities).flatMap(([rule, to]): readonly ChangedRule[] => {
    const own = severityOf(rule);
    // A rule that this version does not have makes no findings, whatever it is set to.
    if (own === undefined) return [];
    const byPolicy = policy.severities[rule] !== undefined;
    const change = byPolicy ? null : (document.changes.find(({ what }) => what === rule) ?? null);
    return [{ rule, to, eased: weightOf(to) < weightOf(own), change, byPolicy }];
  });
}

function countAcceptors({ findings }: Review): Provenance['accepted'] {
  const counts = new Map<string, number>();
  for (const one of findings) {
    if (one.status === 'godtagen') counts.set(one.accepted.by, (counts.get(one.accepted.by) ?? 0) + 1);
  }
  return [...counts].map(([by, count]) => ({ by, count }));
}
