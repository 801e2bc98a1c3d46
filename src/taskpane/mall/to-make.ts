import type { WorkbookGateway } from '../../excel/gateway';
import type { Localized } from '../../language/localized';
import type { MadeWorkbook } from '../../make/make-workbook';
import type { Words } from '../shared/words';

/** A workbook to be made, in Excel or as a file. */
export interface ToMake {
  readonly gateway: WorkbookGateway;
  readonly fileName: string;
  readonly make: () => MadeWorkbook;
  /** What is said besides, once it is made. */
  readonly told?: (made: MadeWorkbook, words: Words) => string;
}

/** What is said when it is made. */
export const sayMade = (done: Localized, made: MadeWorkbook, { told }: ToMake, words: Words): string =>
  [words.say(done), told?.(made, words) ?? ''].filter((each) => each !== '').join(' ');
