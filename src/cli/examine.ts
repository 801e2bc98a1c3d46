import { FileError } from '../files/read/file-error';
import { readWorkbookFile } from '../files/read/read-workbook';
import { check } from '../rules/engine';
import { withRegister } from '../findings/settings';
import { review, type Review } from '../findings/review';
import type { SettingsDocument } from '../findings/document';
import { recognise } from '../recognise/recognise';
import type { Submission } from '../recognise/submission';
import { chooseTemplate } from '../recognise/choose-template';
import { explainSystemError, readBytes } from './read-file';

/** What came of one file: a submission and its findings beside what is accepted, or why it could not be read. */
export type Examined =
  | { readonly file: string; readonly submission: Submission; readonly review: Review }
  | { readonly file: string; readonly error: string };

/**
 * Reads and checks one file, by the template of a year where one is asked for. Never throws for what is wrong with the
 * file; that becomes `error`, in Swedish.
 */
export function examine(
  file: string,
  year: number | null,
  { settings, accepted }: SettingsDocument,
): Examined {
  try {
    const snapshot = readWorkbookFile(readBytes(file));
    const template = chooseTemplate(snapshot, year ?? settings.template);
    const submission = recognise(snapshot, withRegister(template, settings.register));
    return { file, submission, review: review(check(submission, settings), accepted) };
  } catch (error) {
    if (error instanceof FileError) return { file, error: error.explanation.sv };
    const explanation = explainSystemError(error);
    if (explanation === null) throw error;
    return { file, error: explanation };
  }
}
