import { FileError } from '../../files/read/file-error';
import { readWorkbookSteps } from '../../files/read/read-workbook';
import { DEFAULT_SETTINGS } from '../../findings/settings';
import { reviewIdentified } from '../../findings/review';
import type { Localized } from '../../language/localized';
import { checkWorkbookSteps } from '../../rules/check-workbook';
import type { Received } from '../../underlag/received';
import { inSlices, nextTask } from '../check/in-slices';

const UNEXPECTED: Localized = {
  sv: 'Ett fel i programmet hindrade läsningen av filen. De andra filerna är med.',
  en: 'A fault of the program hindered the reading of the file. The other files are counted.',
};

/** Reads and checks a file in slices. Never rejects: why it could not be read is told. */
export async function readFile(file: File): Promise<Received> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await nextTask();
    const snapshot = await inSlices(readWorkbookSteps(bytes, name));
    await nextTask();
    const { submission, findings } = await inSlices(checkWorkbookSteps(snapshot, DEFAULT_SETTINGS));
    return { file: name, submission, findings: reviewIdentified(findings, []).findings };
  } catch (error) {
    return { file: name, error: error instanceof FileError ? error.explanation : UNEXPECTED };
  }
}
