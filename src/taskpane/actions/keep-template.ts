import type { WorkbookChange, WorkbookGateway } from '../../excel/gateway';
import type { Learnt } from '../../recognise/learn/draft';
import { readTemplate } from '../../template/read-template';
import { explainProblems } from '../mall/learnt-document';
import type { Action } from './action';

/** A template document that is to go with the open workbook. */
export interface TemplateToKeep {
  readonly gateway: Pick<WorkbookGateway, 'keepTemplate'>;
  readonly document: unknown;
  readonly learnt?: readonly Learnt[];
  readonly changed: (change: WorkbookChange) => Promise<void>;
}

const KILO = 1024;

/** Keeps a template in the workbook, which is read by it from then on. */
export const keepTemplate: Action<TemplateToKeep> = {
  name: 'keep-template',
  label: { sv: 'Spara mallen i arbetsboken', en: 'Keep the template in the workbook' },
  failed: { sv: 'Mallen sparades inte', en: 'The template was not kept' },
  perform: async ({ gateway, document, learnt, changed }, { say, number }) => {
    const { template, problems } = readTemplate(document);
    if (problems) {
      const why = explainProblems(problems, learnt);
      return say({
        sv: `Mallen går inte att spara än. ${why.sv}`,
        en: `The template cannot be kept yet. ${why.en}`,
      });
    }
    const json = JSON.stringify(template);
    await gateway.keepTemplate(json);
    await changed({ sheets: 'all' });
    const size = number(Math.ceil(new Blob([json]).size / KILO));
    return say({
      sv: `Mallen följer med arbetsboken när den sparas (${size} kB), och arbetsboken läses efter den.`,
      en: `The template goes with the workbook when it is saved (${size} kB), and the workbook is read by it.`,
    });
  },
};
