import { openFindings, reviewIdentified } from '../../findings/review';
import { countBySeverity } from '../../findings/finding';
import type { WorkbookGateway } from '../../excel/gateway';
import { DEFAULT_SETTINGS } from '../../findings/settings';
import type { DraftTemplate } from '../../recognise/learn/draft';
import { checkWorkbookSteps } from '../../rules/check-workbook';
import { placeInDocument, readTemplate } from '../../template/read-template';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { inSlices } from '../check/in-slices';
import { saveFile } from '../mall/save-file';
import type { Action } from './action';

/** Reads the workbook to learn its template. */
export interface ToLearn {
  readonly gateway: WorkbookGateway;
  readonly onRead: (snapshot: WorkbookSnapshot) => void;
}

export const readToLearn: Action<ToLearn> = {
  name: 'read-to-learn',
  label: { sv: 'Läs den öppna arbetsboken', en: 'Read the open workbook' },
  perform: async ({ gateway, onRead }) => {
    onRead(await gateway.readWorkbook());
  },
};

/** A template that is learnt, with the workbook that is open. */
export interface LearntDocument {
  readonly document: DraftTemplate;
  readonly gateway: WorkbookGateway;
}

/** Checks the open workbook by a learnt template, before anybody keeps it. */
export const tryTemplate: Action<LearntDocument> = {
  name: 'try-template',
  label: { sv: 'Prova på arbetsboken', en: 'Try on the workbook' },
  perform: async ({ document, gateway }, words) => {
    const { template, problems } = readTemplate(document);
    if (problems) {
      const [first] = problems;
      const place = placeInDocument(first);
      return words.say({
        sv: `Mallen går inte att prova än. ${place}: ${first.says.sv}`,
        en: `The template cannot be tried yet. ${place}: ${first.says.en}`,
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

/** Saves a learnt template as a document, also while something in it is unanswered. */
export const saveTemplate: Action<LearntDocument> = {
  name: 'save-template',
  label: { sv: 'Ladda ner mallen', en: 'Download the template' },
  perform: ({ document }, { say }) => {
    const name = `mall-${document.id}.json`;
    saveFile(name, `${JSON.stringify(document, null, 2)}\n`, 'application/json');
    return Promise.resolve(say({ sv: `${name} är nedladdad.`, en: `${name} is downloaded.` }));
  },
};
