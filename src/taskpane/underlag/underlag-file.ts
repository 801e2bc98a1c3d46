import { writeWorkbookFile } from '../../files/write/write-workbook';
import { questionsTo } from '../../underlag/questions';
import type { SupplierPart } from '../../underlag/supplier';
import type { LostRow } from '../../underlag/workbook/carry-over';
import { NOTHING_SET } from '../../underlag/workbook/frames-input';
import { underlagSheetSteps, underlagWorkbook } from '../../underlag/workbook/underlag-workbook';
import { questionsFileName, questionsWorkbook, withAnswers } from '../../underlag/workbook/questions-sheet';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
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
  const { sheets, lost } = withAnswers(fresh, answersOf({ files }));
  return {
    lost,
    name: `Underlag ${String(underlag.year)}.xlsx`,
    bytes: await writeWorkbookFile(underlagWorkbook(underlag.year, sheets)),
  };
}

/** The questions to one supplier, as a workbook to send, with what is written of them in the open workbook. */
export async function questionsFile(
  part: SupplierPart,
  { year, open, answers }: { year: number; open: WorkbookSnapshot; answers: readonly WorkbookSnapshot[] },
): Promise<WrittenFile> {
  const { supplier } = part;
  const { document } = questionsWorkbook({
    ...{ supplier, questions: questionsTo(part), year },
    ...{ underlag: open, earlier: answers },
  });
  return { name: questionsFileName(supplier), bytes: await writeWorkbookFile(document) };
}
