import type { WorkbookGateway } from '../../excel/gateway';
import type { EarlierFile } from '../compare/earlier-file';
import type { Action } from './action';

interface Given {
  readonly gateway: WorkbookGateway;
  readonly file: EarlierFile;
}

/** Opens a copy of the file that was compared with, beside the open workbook, so that its cells can be gone to. */
export const openEarlier: Action<Given> = {
  name: 'open-earlier',
  label: { sv: 'Öppna filen bredvid', en: 'Open the file alongside' },
  failed: {
    sv: 'Filen kunde inte öppnas härifrån. Öppna den själv i Excel',
    en: 'The file could not be opened from here. Open it yourself in Excel',
  },
  perform: async ({ gateway, file }, { say }) => {
    await gateway.openNew(file.bytes);
    return say({
      sv: `En kopia av ${file.name} är öppnad som ny arbetsbok.`,
      en: `A copy of ${file.name} is open as a new workbook.`,
    });
  },
};
