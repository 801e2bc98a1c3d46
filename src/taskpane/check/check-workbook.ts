import type { Settings } from '../../findings/settings';
import { withKept } from '../../recognise/choose-template';
import { type CheckedWorkbook as Checked, checkWorkbookSteps } from '../../rules/check-workbook';
import { tellRules } from '../../rules/registry';
import type { ToldRule } from '../../rules/rule';
import { builtIn, catalogueOf } from '../../template/catalogue';
import type { Template } from '../../template/template';
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
 * The templates that lie beside the product are known, and the one that goes with the workbook.
 */
export const checkWorkbook = async (
  snapshot: WorkbookSnapshot,
  settings: Settings,
  deployed: readonly Template[] = [],
): Promise<CheckedWorkbook> => {
  const known = catalogueOf(deployed, builtIn);
  const checked = await inSlices(checkWorkbookSteps(snapshot, settings, withKept(snapshot, known)));
  return { ...checked, rules: tellRules(checked.submission.template) };
};
