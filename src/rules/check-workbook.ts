import type { SettingsDocument } from '../findings/document';
import { type IdentifiedFinding, identifySteps } from '../findings/identity';
import { NO_POLICY, type Policy, reviewUnder, settingsUnder } from '../findings/policy';
import type { Provenance } from '../findings/provenance';
import { type Review, reviewIdentified } from '../findings/review';
import { type Settings, withRegister } from '../findings/settings';
import { chooseTemplateSteps } from '../recognise/choose-template';
import { recogniseSteps } from '../recognise/recognise';
import type { Submission } from '../recognise/submission';
import { templates } from '../template/catalogue';
import type { Template } from '../template/template';
import { runSteps } from '../workbook/run-steps';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { checkSteps } from './engine';
import { provenanceOf } from './provenance';

/** What one check of a workbook gave: what was recognised, and what the rules say of it. */
export interface CheckedWorkbook {
  readonly submission: Submission;
  readonly findings: readonly IdentifiedFinding[];
}

/**
 * The check of a workbook, from its cells to its findings, by the template and the register that the settings ask for,
 * of the templates that are known.
 * A generator that stops after each step, for a place that must answer meanwhile. What is accepted is held against the
 * findings afterwards (`reviewIdentified`): that changes without a new check.
 */
export function* checkWorkbookSteps(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  known: readonly Template[] = templates,
): Generator<void, CheckedWorkbook> {
  const chosen = yield* chooseTemplateSteps(snapshot, settings.template, known);
  const template = withRegister(chosen, settings.register);
  const submission = yield* recogniseSteps(snapshot, template);
  yield;
  const findings = yield* checkSteps(submission, settings);
  yield;
  return { submission, findings: yield* identifySteps(findings) };
}

/** What a workbook is checked by besides what it has decided itself. */
interface CheckedBy {
  readonly policy?: Policy;
  /** The templates to choose from. */
  readonly known?: readonly Template[];
  /** When; now where it is not said. */
  readonly checkedAt?: Date;
  /** What the workbook itself has decided, where it is checked by something else. */
  readonly kept?: SettingsDocument | null;
}

/**
 * The whole check at one go, its findings beside what is accepted, as far as the policy lets the workbook decide; and
 * what it rests on.
 */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  document: Pick<SettingsDocument, 'settings' | 'accepted'> & Partial<SettingsDocument>,
  { policy = NO_POLICY, known = templates, checkedAt = new Date(), kept }: CheckedBy = {},
): { readonly submission: Submission; readonly review: Review; readonly provenance: Provenance } {
  const { submission, findings } = runSteps(
    checkWorkbookSteps(snapshot, settingsUnder(policy, document.settings), known),
  );
  const review = reviewUnder(policy, reviewIdentified(findings, document.accepted));
  const provenance = provenanceOf({
    submission,
    review,
    document: { changes: [], ...document },
    workbook: snapshot,
    policy,
    checkedAt,
    ...(kept === undefined ? {} : { kept }),
  });
  return { submission, review, provenance };
}
