import { writeWorkbookFile } from '../../files/write/write-workbook';
import { NOTHING_SET } from '../../underlag/workbook/frames-input';
import { underlagSheetSteps, underlagWorkbook } from '../../underlag/workbook/underlag-workbook';
import { inSlices } from '../check/in-slices';
import type { UnderlagState } from './underlag-store';

export interface UnderlagFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The underlag as a workbook of its own. */
export async function underlagFile({
  underlag,
  choices,
}: Pick<UnderlagState, 'underlag' | 'choices'>): Promise<UnderlagFile> {
  if (underlag === null) throw new RangeError('There is no underlag.');
  const sheets = await inSlices(underlagSheetSteps(underlag, { ...NOTHING_SET, choices }));
  return {
    name: `Underlag ${String(underlag.year)}.xlsx`,
    bytes: await writeWorkbookFile(underlagWorkbook(underlag.year, sheets)),
  };
}
