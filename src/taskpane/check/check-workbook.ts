import { checkSteps } from '../../rules/engine';
import { identifySteps } from '../../findings/identity';
import { rules } from '../../rules/registry';
import { withRegister } from '../../findings/settings';
import { recogniseSteps } from '../../recognise/recognise';
import { chooseTemplate } from '../../recognise/choose-template';
import type { CheckWorkbook } from './checked-workbook';
import { inSlices } from './in-slices';

/** Reads the snapshot by the template of its year and runs every rule on it, in slices that leave the pane responsive. */
export const checkWorkbook: CheckWorkbook = async (snapshot, settings) => {
  const template = withRegister(chooseTemplate(snapshot, settings.template), settings.register);
  const submission = await inSlices(recogniseSteps(snapshot, template));
  const findings = await inSlices(checkSteps(submission, settings, rules));
  return { submission, rules, findings: await inSlices(identifySteps(findings)) };
};
