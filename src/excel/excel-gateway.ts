import type { WorkbookGateway } from './gateway';
import { goTo } from './go-to';
import { readWorkbook } from './read-workbook';
import { runInExcel, type Pause } from './run';
import { wait } from './wait';

/** The gateway to the workbook that is open in Excel. `pause` is how it waits before it tries again. */
export function createExcelGateway(pause: Pause = wait): WorkbookGateway {
  return {
    readWorkbook: () => runInExcel(readWorkbook, pause),
    goTo: (sheet, cell) => runInExcel((context) => goTo(context, sheet, cell), pause),
    // As in the manifest: Swedish, except where Excel speaks English.
    displayLanguage: () => (Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'sv'),
  };
}
