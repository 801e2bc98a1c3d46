import { openFindings, reviewIdentified } from '../../findings/review';
import { countBySeverity } from '../../findings/finding';
import { DEFAULT_SETTINGS } from '../../findings/settings';
import { checkWorkbookSteps } from '../../rules/check-workbook';
import { readTemplate } from '../../template/read-template';
import { inSlices } from '../check/in-slices';
import { explainProblems, type LearntDocument } from '../mall/learnt-document';
import type { Action } from './action';

/** Checks the open workbook by a learnt template, before anybody keeps it. */
export const tryTemplate: Action<LearntDocument> = {
  name: 'try-template',
  label: { sv: 'Prova på arbetsboken', en: 'Try it on the workbook' },
  perform: async ({ document, gateway, learnt }, words) => {
    const { template, problems } = readTemplate(document);
    if (problems) {
      const why = explainProblems(problems, learnt);
      return words.say({
        sv: `Mallen går inte att prova än. ${why.sv}`,
        en: `The template cannot be tried yet. ${why.en}`,
      });
    }
    const snapshot = await gateway.readWorkbook();
    const { submission, findings } = await inSlices(
      checkWorkbookSteps(snapshot, DEFAULT_SETTINGS, [template]),
    );
    const open = openFindings(reviewIdentified(findings, []));
    const { sections, fields } = submission.coverage;
    return words.say({
      sv: `Med mallen läses ${words.number(sections.found)} av ${words.number(sections.expected)} avsnitt och ${words.number(fields.read)} fält. ${words.summary(countBySeverity(open))}.`,
      en: `With the template ${words.number(sections.found)} of ${words.number(sections.expected)} chapters and ${words.number(fields.read)} fields are read. ${words.summary(countBySeverity(open))}.`,
    });
  },
};
