import type { WorkbookGateway } from '../../excel/gateway';
import { questionsTo } from '../../underlag/questions';
import type { SupplierPart } from '../../underlag/supplier';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { savedAs, saveFile, XLSX } from '../shared/save-file';
import { questionsFile } from '../underlag/underlag-file';
import type { Action } from './action';

/** A supplier of the underlag, and the year of the analysis. */
export interface GivenSupplier {
  readonly part: SupplierPart;
  readonly year: number;
  readonly gateway: Pick<WorkbookGateway, 'readWorkbook'>;
  /** Workbooks of questions that have come back. */
  readonly answers: readonly WorkbookSnapshot[];
}

/** Gives the questions to one supplier as a workbook to send; the answers come back as one of the files. */
export const saveQuestions: Action<GivenSupplier> = {
  name: 'save-questions',
  label: { sv: 'Ladda ner frågorna (.xlsx)', en: 'Download the questions (.xlsx)' },
  guard: ({ part }) => questionsTo(part).length > 0,
  perform: async ({ part, year, gateway, answers }, { say }) => {
    const open = await gateway.readWorkbook();
    const { name, bytes } = await questionsFile(part, { year, open, answers });
    saveFile(name, bytes, XLSX);
    const saved = savedAs(name);
    return say({
      sv: `${saved.sv} Skicka den till leverantören. När den kommer tillbaka med svar, välj den bland filerna.`,
      en: `${saved.en} Send it to the supplier. When it comes back with answers, choose it among the files.`,
    });
  },
};
