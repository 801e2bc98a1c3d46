import { writeWorkbookFile } from '../../files/write/write-workbook';
import { questionsTo } from '../../underlag/questions';
import type { SupplierPart } from '../../underlag/supplier';
import { carryOverAll, type LostRow } from '../../underlag/workbook/carry-over';
import { NOTHING_SET } from '../../underlag/workbook/frames-input';
import { underlagSheetSteps, underlagWorkbook } from '../../underlag/workbook/underlag-workbook';
import { questionsFileName, questionsWorkbook } from '../../underlag/workbook/questions-sheet';
import { inSlices } from '../check/in-slices';
import { answersOf, type UnderlagState } from './underlag-store';

interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface UnderlagFile extends WrittenFile {
  /** Answers to questions that are no longer asked. */
  readonly lost: readonly LostRow[];
}

/** The underlag as a workbook of its own, with the answers that have come back. */
export async function underlagFile({
  underlag,
  choices,
  files,
}: Pick<UnderlagState, 'underlag' | 'choices' | 'files'>): Promise<UnderlagFile> {
  if (underlag === null) throw new RangeError('There is no underlag.');
  const fresh = await inSlices(underlagSheetSteps(underlag, { ...NOTHING_SET, choices }));
  const { sheets, lost } = carryOverAll(fresh, answersOf({ files }));
  return {
    lost,
    name: `Underlag ${String(underlag.year)}.xlsx`,
    bytes: await writeWorkbookFile(underlagWorkbook(underlag.year, sheets)),
  };
}

/** The questions to one supplier, as a workbook to send. */
export async function questionsFile(part: SupplierPart, year: number): Promise<WrittenFile> {
  const { document } = questionsWorkbook(part.supplier, questionsTo(part), year, null);
  return { name: questionsFileName(part.supplier), bytes: await writeWorkbookFile(document) };
}
