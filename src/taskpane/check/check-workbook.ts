import { checkSteps } from '../../rules/engine';
import { withRegister } from '../../rules/register';
import type { Finding } from '../../rules/rule';
import type { Settings } from '../../rules/settings';
import { recogniseSteps } from '../../template/recognise';
import type { Submission } from '../../template/submission';
import { chooseTemplate } from '../../template/templates';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { inSlices } from './in-slices';

/** What one reading of the workbook gave: what was recognised, and what the rules say of it. */
export interface CheckedWorkbook {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

export type CheckWorkbook = (snapshot: WorkbookSnapshot, settings: Settings) => Promise<CheckedWorkbook>;

/** Reads the snapshot by the template of its year and runs every rule on it, in slices that leave the pane responsive. */
export const checkWorkbook: CheckWorkbook = async (snapshot, settings) => {
  const template = withRegister(chooseTemplate(snapshot, settings.template), settings.register);
  const submission = await inSlices(recogniseSteps(snapshot, template));
  return { submission, findings: await inSlices(checkSteps(submission, settings)) };
};
