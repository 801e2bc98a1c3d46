import type { Settings } from '../../findings/settings';
import { withKept } from '../../recognise/choose-template';
import { type CheckedWorkbook as Checked, checkWorkbookSteps } from '../../rules/check-workbook';
import { tellRules } from '../../rules/registry';
import type { ToldRule } from '../../rules/rule';
import { templates } from '../../template/catalogue';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { inSlices } from './in-slices';

/** A rule in the words of the template that the workbook was read by. */
export type RuleAsTold = Omit<ToldRule, 'textsIn' | 'exampleIn' | 'check' | 'fixes'>;

/** What one check of the workbook gave. */
export interface CheckedWorkbook extends Checked {
  /** The rules that there are, whether or not they found anything. */
  readonly rules: readonly RuleAsTold[];
}

export type CheckWorkbook = (snapshot: WorkbookSnapshot, settings: Settings) => Promise<CheckedWorkbook>;

/**
 * Checks the snapshot in slices that leave the pane responsive. Brings the rules, which are loaded with it.
 * The template that goes with the workbook is known too.
 */
export const checkWorkbook: CheckWorkbook = async (snapshot, settings) => {
  const checked = await inSlices(checkWorkbookSteps(snapshot, settings, withKept(snapshot, templates)));
  return { ...checked, rules: tellRules(checked.submission.template) };
};
