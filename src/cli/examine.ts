import { FileError } from '../files/read/file-error';
import { readWorkbookFile } from '../files/read/read-workbook';
import type { SettingsDocument } from '../findings/document';
import type { Review } from '../findings/review';
import type { Submission } from '../recognise/submission';
import { checkWorkbook } from '../rules/check-workbook';
import { explainSystemError, readBytes } from './read-files';

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
    const byYear = { ...settings, template: year ?? settings.template };
    return {
      file,
      ...checkWorkbook(readWorkbookFile(readBytes(file), file), { settings: byYear, accepted }),
    };
  } catch (error) {
    if (error instanceof FileError) return { file, error: error.explanation.sv };
    const explanation = explainSystemError(error);
    if (explanation === null) throw error;
    return { file, error: explanation };
  }
}
