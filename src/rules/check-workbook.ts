import type { SettingsDocument } from '../findings/document';
import { type IdentifiedFinding, identifySteps } from '../findings/identity';
import { type Review, reviewIdentified } from '../findings/review';
import { type Settings, withRegister } from '../findings/settings';
import { chooseTemplate } from '../recognise/choose-template';
import { recogniseSteps } from '../recognise/recognise';
import type { Submission } from '../recognise/submission';
import { templates } from '../template/catalogue';
import type { Template } from '../template/template';
import { runSteps } from '../workbook/run-steps';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { checkSteps } from './engine';

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
  const template = withRegister(chooseTemplate(snapshot, settings.template, known), settings.register);
  const submission = yield* recogniseSteps(snapshot, template);
  yield;
  const findings = yield* checkSteps(submission, settings);
  yield;
  return { submission, findings: yield* identifySteps(findings) };
}

/** The whole check at one go, its findings beside what is accepted. */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  { settings, accepted }: Pick<SettingsDocument, 'settings' | 'accepted'>,
  known: readonly Template[] = templates,
): { readonly submission: Submission; readonly review: Review } {
  const { submission, findings } = runSteps(checkWorkbookSteps(snapshot, settings, known));
  return { submission, review: reviewIdentified(findings, accepted) };
}
