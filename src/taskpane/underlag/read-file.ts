import { FileError } from '../../files/read/file-error';
import { readWorkbookSteps } from '../../files/read/read-workbook';
import { DEFAULT_SETTINGS } from '../../findings/settings';
import { EMPTY_MEMORY, readMemory } from '../../findings/document';
import type { Policy } from '../../findings/policy';
import type { Localized } from '../../language/localized';
import { withKept } from '../../recognise/choose-template';
import { isSubmission } from '../../recognise/submission';
import { checkWorkbookSteps } from '../../rules/check-workbook';
import type { Template } from '../../template/template';
import { type Received, received } from '../../underlag/received';
import { answersIn } from '../../underlag/workbook/questions-sheet';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { inSlices, nextTask } from '../check/in-slices';

/** A workbook of questions that a supplier has sent back. */
export interface Answers {
  readonly workbook: WorkbookSnapshot;
  /** How many questions it has an answer for. */
  readonly count: number;
}

/** What a file turned out to be. */
export interface FileRead {
  /** A submission, or why it is none; null for a workbook of questions. */
  readonly received: Received | null;
  readonly answers: Answers | null;
}

const UNEXPECTED: Localized = {
  sv: 'Ett fel i programmet hindrade läsningen av filen. De andra filerna är med.',
  en: 'A fault of the program hindered the reading of the file. The other files are counted.',
};

/** What a file is read by. */
export interface ReadBy {
  /** The templates that are known, besides one that goes with the file. */
  readonly known: readonly Template[];
  readonly policy: Policy;
}

/** Reads and checks a file in slices. Never rejects: why it could not be read is told. */
export async function readFile(file: File, { known, policy }: ReadBy): Promise<FileRead> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await nextTask();
    const snapshot = await inSlices(readWorkbookSteps(bytes, name));
    await nextTask();
    const checked = await inSlices(checkWorkbookSteps(snapshot, DEFAULT_SETTINGS, withKept(snapshot, known)));
    const count = isSubmission(checked.submission) ? null : answersIn(snapshot);
    if (count !== null) return { received: null, answers: { workbook: snapshot, count } };
    const memory = readMemory(snapshot.keptMemory ?? null);
    const kept = memory.kind === 'ok' ? memory.document : EMPTY_MEMORY;
    return { received: received(name, checked, kept, policy), answers: null };
  } catch (error) {
    const why = error instanceof FileError ? error.explanation : UNEXPECTED;
    return { received: { file: name, error: why }, answers: null };
  }
}
