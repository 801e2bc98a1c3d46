import { readFileSync, statSync } from 'node:fs';
import { types } from 'node:util';
import { FileError } from '../files/file-error';
import { readWorkbookFile } from '../files/read-workbook';
import { check } from '../rules/engine';
import type { Finding } from '../rules/rule';
import { recognise } from '../template/recognise';
import type { Submission } from '../template/submission';
import { chooseTemplate } from '../template/templates';

/** What came of one file: a submission and its findings, or why it could not be read. */
export type Examined =
  | { readonly file: string; readonly submission: Submission; readonly findings: readonly Finding[] }
  | { readonly file: string; readonly error: string };

/** Reads and checks one file. Never throws for what is wrong with the file; that becomes `error`, in Swedish. */
export function examine(file: string, year: number | null): Examined {
  try {
    const snapshot = readWorkbookFile(readBytes(file));
    const submission = recognise(snapshot, chooseTemplate(snapshot, year));
    return { file, submission, findings: check(submission) };
  } catch (error) {
    if (error instanceof FileError) return { file, error: error.explanation.sv };
    if (isSystemError(error)) return { file, error: explain(error.code) };
    throw error;
  }
}

function readBytes(file: string): Uint8Array {
  if (statSync(file).isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' });
  return readFileSync(file);
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string';
}

function explain(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'Filen finns inte. Kontrollera sökvägen.';
    case 'EISDIR':
      return 'Det här är en mapp, inte en fil. Ange arbetsböckerna i den, till exempel MAPP/*.xlsx.';
    case 'EACCES':
    case 'EPERM':
      return 'Filen får inte läsas. Kontrollera behörigheten.';
    case 'EBUSY':
      return 'Filen är upptagen av ett annat program. Stäng den där och försök igen.';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'Filen är för stor för att läsas. Ta bort stora bilder och oanvända blad.';
    default:
      return `Filen kunde inte läsas (${code}).`;
  }
}
