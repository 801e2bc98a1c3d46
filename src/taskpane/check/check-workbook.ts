import { checkWorkbookSteps } from '../../rules/check-workbook';
import { tellRules } from '../../rules/registry';
import type { CheckWorkbook } from './checked-workbook';
import { inSlices } from './in-slices';

/** Checks the snapshot in slices that leave the pane responsive. Brings the rules, which are loaded with it. */
export const checkWorkbook: CheckWorkbook = async (snapshot, settings) => {
  const checked = await inSlices(checkWorkbookSteps(snapshot, settings));
  return { ...checked, rules: tellRules(checked.submission.template) };
};
