import type { SettingsDocument } from '../findings/document';
import { SEVERITIES } from '../findings/finding';
import {
  deviationsFrom,
  NO_POLICY,
  type Policy,
  refusedAcceptances,
  settingsUnder,
} from '../findings/policy';
import type { ChangedRule, Provenance } from '../findings/provenance';
import type { Review } from '../findings/review';
import { DEFAULT_LIMITS, type SeveritySetting } from '../findings/settings';
import { agrees } from '../findings/stamping';
import type { Localized } from '../language/localized';
import { countUncalculated, hiddenSheets } from '../recognise/sheet-coverage';
import { isSubmission, type Submission } from '../recognise/submission';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { severityOf } from './registry';

/** What a check was made by. */
export interface CheckBasis {
  readonly submission: Submission;
  readonly review: Review;
  /** What the workbook has decided, before the policy. */
  readonly document: Pick<SettingsDocument, 'settings' | 'changes'> & Partial<SettingsDocument>;
  /** As it was read; a stamp is held against it. */
  readonly workbook: WorkbookSnapshot;
  /** What the workbook itself has decided, where `document` is another's; left out where it is not. */
  readonly kept?: SettingsDocument | null;
  readonly policy: Policy;
  readonly policyDamaged?: Localized | null;
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
    rules: changedRules(document, policy),
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
    stamped: stampedOf(basis),
    unheeded: unheededOf(basis),
  };
}

/** `av` weighs nothing. */
const weightOf = (severity: SeveritySetting): number =>
  severity === 'av' ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity);

function changedRules(document: CheckBasis['document'], policy: Policy): readonly ChangedRule[] {
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

function stampedOf({ document, kept, workbook }: CheckBasis): Provenance['stamped'] {
  const stamp = kept === undefined ? document.stamp : kept?.stamp;
  return stamp ? { stamp, holds: agrees(stamp, workbook) } : null;
}

/** The workbook's own decisions, but for those that hold here too; as if no policy were there, which hinders none. */
function unheededOf({ kept, document }: CheckBasis): Provenance['unheeded'] {
  if (!kept) return null;
  const holding = document.settings.severities;
  const rules = changedRules(kept, NO_POLICY).filter(({ rule, to }) => holding[rule] !== to);
  const accepted = document.accepted?.length ? 0 : kept.accepted.length;
  return rules.length + accepted === 0 ? null : { rules, accepted };
}

function countAcceptors({ findings }: Review): Provenance['accepted'] {
  const counts = new Map<string, number>();
  for (const one of findings) {
    if (one.status === 'godtagen') counts.set(one.accepted.by, (counts.get(one.accepted.by) ?? 0) + 1);
  }
  return [...counts].map(([by, count]) => ({ by, count }));
}
