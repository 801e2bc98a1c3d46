import { FileError } from '../files/read/file-error';
import { readWorkbookFile } from '../files/read/read-workbook';
import type { SettingsDocument } from '../findings/document';
import { NO_POLICY, type Policy } from '../findings/policy';
import type { Provenance } from '../findings/provenance';
import type { Review } from '../findings/review';
import type { Submission } from '../recognise/submission';
import { shorten } from '../language/normalise';
import { checkWorkbook } from '../rules/check-workbook';
import type { Template } from '../template/template';
import { explainSystemError, readBytes } from './read-files';

/** What came of one file: a submission and its findings beside what is accepted, or why it could not be read. */
export type Examined =
  | {
      readonly file: string;
      readonly submission: Submission;
      readonly review: Review;
      readonly provenance: Provenance;
    }
  | { readonly file: string; readonly error: string };

/** A fault of the product's own. What is not checked must not look as if it were; the other files are still read. */
const explainUnexpected = (error: unknown): string =>
  `Filen är inte granskad: ett fel i programmet hindrade det (${shorten(String(error), LONGEST_ERROR)}). Anmäl det till den som förvaltar programmet.`;

const LONGEST_ERROR = 200;

/** What files are checked by: settings, the policy, the templates known, and the year of the one asked for, if any. */
export interface ExaminedBy {
  readonly basis: SettingsDocument;
  readonly policy?: Policy;
  readonly year: number | null;
  readonly known: readonly Template[];
}

/** Reads and checks one file. Never throws: what went wrong becomes `error`, in Swedish. */
export function examine(file: string, { basis, policy = NO_POLICY, year, known }: ExaminedBy): Examined {
  try {
    const settings = { ...basis.settings, template: year ?? basis.settings.template };
    const snapshot = readWorkbookFile(readBytes(file), file);
    return { file, ...checkWorkbook(snapshot, { ...basis, settings }, { policy, known }) };
  } catch (error) {
    if (error instanceof FileError) return { file, error: error.explanation.sv };
    return { file, error: explainSystemError(error) ?? explainUnexpected(error) };
  }
}
