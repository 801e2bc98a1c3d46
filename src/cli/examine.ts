import { FileError } from '../files/read/file-error';
import { readWorkbookFile } from '../files/read/read-workbook';
import { type Memory, readMemory, type SettingsDocument } from '../findings/document';
import { NO_POLICY, type Policy } from '../findings/policy';
import type { Provenance } from '../findings/provenance';
import type { Review } from '../findings/review';
import type { Submission } from '../recognise/submission';
import { shorten } from '../language/normalise';
import { withKept } from '../recognise/choose-template';
import { checkWorkbook } from '../rules/check-workbook';
import { explainUnusedTemplate } from '../template/kept';
import type { Template } from '../template/template';
import { explainSystemError, readBytes } from './read-files';

/** What came of one file: a submission and its findings beside what is accepted, or why it could not be read. */
export type Examined =
  | {
      readonly file: string;
      readonly submission: Submission;
      readonly review: Review;
      readonly provenance: Provenance;
      /** What else is to be said of the file, in Swedish. */
      readonly notes: readonly string[];
      /** What the workbook remembers; null where that cannot be read. */
      readonly kept: SettingsDocument | null;
    }
  | { readonly file: string; readonly error: string };

/** A fault of the product's own. What is not checked must not look as if it were; the other files are still read. */
const explainUnexpected = (error: unknown): string =>
  `Filen är inte granskad: ett fel i programmet hindrade det (${shorten(String(error), LONGEST_ERROR)}). Anmäl det till den som förvaltar programmet.`;

const LONGEST_ERROR = 200;

/** What files are checked by. */
export interface ExaminedBy {
  readonly basis: SettingsDocument;
  readonly policy?: Policy;
  /** The year of the template that was asked for. */
  readonly year: number | null;
  readonly known: readonly Template[];
  /** Whether one that goes with a file is known too: not where another was asked for. */
  readonly heedsKept: boolean;
  /** Tells when a file is checked. */
  readonly now?: () => Date;
}

/** What is said of what the panel has kept in the workbook where it cannot be read. */
const UNREAD_MEMORY: Readonly<Record<Memory['kind'], readonly string[]>> = {
  ok: [],
  newer: ['Det som panelen har sparat i arbetsboken är sparat av en nyare version och har inte lästs.'],
  damaged: ['Det som panelen har sparat i arbetsboken är skadat och har inte lästs.'],
};

/** Reads and checks one file. Never throws: what went wrong becomes `error`, in Swedish. */
export function examine(
  file: string,
  { basis, policy = NO_POLICY, year, known, heedsKept, now = () => new Date() }: ExaminedBy,
): Examined {
  try {
    const settings = { ...basis.settings, template: year ?? basis.settings.template };
    const snapshot = readWorkbookFile(readBytes(file), file);
    const unused = heedsKept ? explainUnusedTemplate(snapshot.keptTemplate, known) : null;
    const memory = readMemory(snapshot.keptMemory ?? null);
    const kept = memory.kind === 'ok' ? memory.document : null;
    const among = heedsKept ? withKept(snapshot, known) : known;
    return {
      file,
      ...checkWorkbook(snapshot, { ...basis, settings }, { policy, known: among, checkedAt: now(), kept }),
      kept,
      notes: [...(unused === null ? [] : [unused.sv]), ...UNREAD_MEMORY[memory.kind]],
    };
  } catch (error) {
    if (error instanceof FileError) return { file, error: error.explanation.sv };
    return { file, error: explainSystemError(error) ?? explainUnexpected(error) };
  }
}
