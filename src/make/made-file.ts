import { writeWorkbookFile } from '../files/write/write-workbook';
import type { MadeWorkbook } from './make-workbook';

/** The bytes of a made workbook as an .xlsx file. */
export const madeFile = ({ document }: MadeWorkbook): Promise<Uint8Array> => writeWorkbookFile(document);
