import type { ReviewedFinding } from '../findings/acceptance';
import type { SettingsDocument } from '../findings/document';
import type { IdentifiedFinding } from '../findings/identity';
import { NO_POLICY, type Policy, reviewUnder } from '../findings/policy';
import type { Question } from '../findings/questions';
import { reviewIdentified } from '../findings/review';
import { groupBy } from '../language/by-key';
import type { Localized } from '../language/localized';
import { collapseSpaces, shorten } from '../language/normalise';
import { analysisYear } from '../portfolio/analysis-year';
import { costRows } from '../portfolio/cost-rows';
import { supplierOf } from '../portfolio/register';
import { isSubmission, type Submission } from '../recognise/submission';

/** A file as it came: what was read of it, or why nothing could be. */
export type Received = ReadFile | { readonly file: string; readonly error: Localized };

export interface ReadFile {
  readonly file: string;
  readonly submission: Submission;
  readonly findings: readonly ReviewedFinding[];
  /** What reviewers have asked, as the workbook remembers it. */
  readonly asked?: readonly Question[];
}

/**
 * A file as it was checked, beside what it remembers: what somebody has accepted in it is told as that, with who did,
 * and what has been asked goes along. Its own settings are not followed.
 */
export const received = (
  file: string,
  { submission, findings }: { submission: Submission; findings: readonly IdentifiedFinding[] },
  kept: Pick<SettingsDocument, 'accepted' | 'questions'>,
  policy: Policy = NO_POLICY,
): ReadFile => ({
  ...{ file, submission },
  findings: reviewUnder(policy, reviewIdentified(findings, kept.accepted)).findings,
  asked: kept.questions,
});

/** What came of a file. */
export interface FileState {
  readonly file: string;
  /** As the cover says; null where it says nothing or the file could not be read. */
  readonly supplier: string | null;
  readonly year: number | null;
  /** What is wrong with it. It is left out, unless `counted` says that it stands among the suppliers all the same. */
  readonly error: Localized | null;
  readonly counted: boolean;
}

/** A submission that the underlag is made of. */
export interface Counted extends ReadFile {
  readonly supplier: string;
}

export interface SortedOut {
  /** The year of most files, the first where several have as many; null where nothing is a submission. */
  readonly year: number | null;
  /** In the order given. */
  readonly files: readonly FileState[];
  readonly counted: readonly Counted[];
}

const LONGEST_NAME = 120;

/**
 * Which files the underlag is made of: one for each supplier, all of one year. What is left out is told by its name,
 * and so is a supplier whom the template does not know and one without costs, who are counted.
 */
export function sortOut(received: readonly Received[]): SortedOut {
  const submissions = received.filter(
    (one): one is ReadFile => 'submission' in one && isSubmission(one.submission),
  );
  const year = yearOfMost(submissions.map(({ submission }) => analysisYear(submission)));
  const taken = new Map<string, string>();
  const counted: Counted[] = [];
  const files = received.map((one): FileState => {
    if ('error' in one) return { ...NOTHING, file: one.file, error: one.error };
    const { file, submission } = one;
    const own = { file, supplier: submission.supplier, year: submission.year };
    if (!isSubmission(submission)) return { ...own, error: NO_SUBMISSION, counted: false };
    if (analysisYear(submission) !== year)
      return { ...own, error: anotherYear(analysisYear(submission), year), counted: false };
    const supplier = nameOf(one);
    const key = supplierOf(submission) ?? supplier.toLowerCase();
    const first = taken.get(key);
    if (first !== undefined) return { ...own, error: sameSupplier(supplier, first), counted: false };
    taken.set(key, file);
    counted.push({ ...one, supplier });
    return { ...own, error: doubtsOf(submission, supplier), counted: true };
  });
  return { year, files, counted };
}

const NOTHING = { supplier: null, year: null, counted: false };

const NO_SUBMISSION: Localized = {
  sv: 'Det här ser inte ut som en årlig analys: färre än två av mallens avsnitt känns igen. Filen är inte med.',
  en: 'This does not look like an årlig analys: fewer than two of the template’s chapters are recognised. The file is left out.',
};

const anotherYear = (year: number, wanted: number | null): Localized => ({
  sv: `Filen gäller ${year}, men de flesta filerna gäller ${String(wanted)}. Filen är inte med.`,
  en: `The file is of ${year}, but most files are of ${String(wanted)}. The file is left out.`,
});

const sameSupplier = (supplier: string, first: string): Localized => ({
  sv: `${supplier} har redan en fil (${first}), som räknas. Den här filen är inte med.`,
  en: `${supplier} already has a file (${first}), which counts. This file is left out.`,
});

/** What to tell of a submission that is counted all the same; null where all is well. */
function doubtsOf(submission: Submission, supplier: string): Localized | null {
  const doubts: Localized[] = [];
  if (supplierOf(submission) === null && submission.template.suppliers.length > 0)
    doubts.push({
      sv: `Leverantören ”${supplier}” finns inte i registret, så tjänsternas slag är lästa av namnen. Filen är med.`,
      en: `The supplier “${supplier}” is not in the register, so the kinds of its services are read by their names. The file is counted.`,
    });
  if (!costRows(submission).some(({ figures }) => figures.length > 0))
    doubts.push({
      sv: 'Inga kostnader går att läsa, så filen ger inga ramar. Den är med för sina insatser.',
      en: 'No costs can be read, so the file gives no frames. It is counted for its insatser.',
    });
  if (doubts.length === 0) return null;
  return { sv: doubts.map(({ sv }) => sv).join(' '), en: doubts.map(({ en }) => en).join(' ') };
}

/** As the cover names it, or else the name of the file, without which nobody could tell whose it is. */
function nameOf({ file, submission }: ReadFile): string {
  const written = shorten(collapseSpaces(submission.supplier ?? ''), LONGEST_NAME);
  return written === '' ? (file.split(/[\\/]/).at(-1) ?? file) : written;
}

function yearOfMost(years: readonly number[]): number | null {
  const counts = [...groupBy(years, (year) => year)].map(([year, same]) => [year, same.length] as const);
  return counts.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
