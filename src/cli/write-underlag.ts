import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FileError } from '../files/read/file-error';
import { readWorkbookFile } from '../files/read/read-workbook';
import { writeWorkbookFile } from '../files/write/write-workbook';
import type { AlternativeChoice } from '../underlag/alternatives';
import { questionsTo } from '../underlag/questions';
import type { Underlag } from '../underlag/underlag';
import { carryOverAll, type LostRow } from '../underlag/workbook/carry-over';
import { NOTHING_SET, readFrames } from '../underlag/workbook/frames-input';
import { questionsFileName, questionsWorkbook, withAnswers } from '../underlag/workbook/questions-sheet';
import { underlagSheets, underlagWorkbook } from '../underlag/workbook/underlag-workbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { CallError, explainSystemError, readBytes } from './read-files';

/** What to write, and what to keep of earlier. */
export interface Writing {
  readonly out: string | null;
  /** A folder for the questions to each supplier. */
  readonly questions: string | null;
  /** Workbooks of questions that have come back with answers. */
  readonly answers: readonly string[];
  readonly choices: readonly AlternativeChoice[];
}

/**
 * Writes the workbook, and the questions to each supplier. Where there is one already, what people have written in
 * their columns stays.
 * @returns what to tell, a line for each
 * @throws {CallError} where something cannot be read or written
 */
export async function writeUnderlag(underlag: Underlag, writing: Writing): Promise<readonly string[]> {
  const { out, questions } = writing;
  return [
    ...(out === null ? [] : await writeSheets(underlag, out, writing)),
    ...(questions === null ? [] : await writeQuestions(underlag, questions, writing)),
  ];
}

async function writeSheets(
  underlag: Underlag,
  out: string,
  { answers, choices }: Writing,
): Promise<readonly string[]> {
  const earlier = existsSync(out) ? readSnapshot(out) : null;
  const before = earlier === null ? NOTHING_SET : readFrames(earlier);
  if (before === null)
    throw new CallError(
      `${out}: Filen finns redan och är inget underlag. Välj ett annat namn. Inget har skrivits.`,
    );
  const input = {
    ...before,
    choices: [...choices, ...before.choices.filter((one) => !isReplaced(one, choices))],
  };
  const carried = carryOverAll(underlagSheets(underlag, input), earlier === null ? [] : [earlier]);
  const answered = withAnswers(carried.sheets, answers.map(readSnapshot));
  save(out, await writeWorkbookFile(underlagWorkbook(underlag.year, answered.sheets)));
  return [...[...carried.lost, ...answered.lost].map(tellLost), `${out}: underlaget är skrivet.`];
}

/** What is chosen in the call goes before what the workbook had for the same frame and alternative. */
const isReplaced = (one: AlternativeChoice, choices: readonly AlternativeChoice[]): boolean =>
  choices.some(
    ({ supplier, alternative, kind, cost }) =>
      supplier === one.supplier && alternative === one.alternative && kind === one.kind && cost === one.cost,
  );

const tellLost = ({ sheet, key, written }: LostRow): string =>
  `${sheet}: raden ”${key.join(' · ')}” finns inte längre. Där stod: ${written.join(' | ')}`;

async function writeQuestions(
  { suppliers, year }: Underlag,
  folder: string,
  { out, answers }: Writing,
): Promise<readonly string[]> {
  const underlag = out === null ? null : readSnapshot(out);
  const returned = answers.map(readSnapshot);
  const told: string[] = [];
  for (const part of suppliers) {
    const file = path.join(folder, questionsFileName(part.supplier));
    const asked = questionsTo(part);
    const { supplier } = part;
    const earlier = existsSync(file) ? [readSnapshot(file)] : [];
    const { document, lost } = questionsWorkbook({
      ...{ supplier, questions: asked, year: year ?? 0, underlag },
      earlier: [...earlier, ...returned],
    });
    save(file, await writeWorkbookFile(document));
    told.push(
      ...lost.map(tellLost),
      `${file}: ${asked.length === 1 ? '1 fråga är skriven' : `${asked.length} frågor är skrivna`}.`,
    );
  }
  return told;
}

function readSnapshot(file: string): WorkbookSnapshot {
  try {
    return readWorkbookFile(readBytes(file), file);
  } catch (error) {
    const why = error instanceof FileError ? error.explanation.sv : explainSystemError(error);
    if (why === null) throw error;
    throw new CallError(`${file}: ${why} Inget har skrivits.`);
  }
}

function save(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (error) {
    const why = explainSystemError(error);
    if (why === null) throw error;
    throw new CallError(`${file}: Filen gick inte att skriva. ${why}`);
  }
}
