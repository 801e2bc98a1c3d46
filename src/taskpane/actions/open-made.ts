import type { WorkbookGateway } from '../../excel/gateway';
import type { Localized } from '../../language/localized';
import { madeFile } from '../../make/made-file';
import type { MadeWorkbook } from '../../make/make-workbook';
import { saveFile, XLSX } from '../mall/save-file';
import type { Words } from '../shared/words';
import type { Action } from './action';

/** A workbook to be made, in Excel or as a file. */
export interface ToMake {
  readonly gateway: WorkbookGateway;
  readonly fileName: string;
  readonly make: () => MadeWorkbook;
  /** What is said besides, once it is made. */
  readonly told?: (made: MadeWorkbook, words: Words) => string;
}

const said = (done: Localized, made: MadeWorkbook, { told }: ToMake, words: Words): string =>
  [words.say(done), told?.(made, words) ?? ''].filter((each) => each !== '').join(' ');

/** Opens the made workbook beside the one that is open. */
export const openMade: Action<ToMake> = {
  name: 'open-made',
  label: { sv: 'Öppna i Excel', en: 'Open in Excel' },
  failed: {
    sv: 'Arbetsboken kunde inte öppnas. Ladda ner den i stället',
    en: 'The workbook could not be opened. Download it instead',
  },
  perform: async (given, words) => {
    const made = given.make();
    await given.gateway.openNew(await madeFile(made));
    return said({ sv: 'En ny arbetsbok är öppnad.', en: 'A new workbook is open.' }, made, given, words);
  },
};

/** Saves the made workbook as a file. */
export const saveMade: Action<ToMake> = {
  name: 'save-made',
  label: { sv: 'Ladda ner', en: 'Download' },
  perform: async (given, words) => {
    const made = given.make();
    saveFile(given.fileName, await madeFile(made), XLSX);
    return said(
      { sv: `${given.fileName} är nedladdad.`, en: `${given.fileName} is downloaded.` },
      made,
      given,
      words,
    );
  },
};
