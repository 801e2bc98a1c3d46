import type { Localized } from '../../language/localized';
import type { Submission } from '../../recognise/submission';
import type { Edit } from '../../workbook/edit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Finding } from '../../findings/finding';

/** What stands in a cell before and after a fix, as people read it. */
export interface PreviewLine {
  readonly sheet: string;
  /** A1 address; of an inserted row, where its label will stand. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** A change to the workbook that ends a finding. The preview tells all that the edits do. */
export interface Fix {
  /** What is done, e.g. "Skriv talet 23 588 i C8". No two fixes of a finding have the same. */
  readonly title: Localized;
  readonly preview: readonly PreviewLine[];
  /** To be made in this order. */
  readonly edits: readonly Edit[];
}

/** What fixes are made from: what was recognised, and the workbook that it was recognised in, cell by cell. */
export interface FixSource {
  readonly submission: Submission;
  readonly workbook: WorkbookSnapshot;
}

/** One kind of fix. */
export interface FixMaker {
  /** The rules whose findings it may end. */
  readonly rules: readonly string[];
  /** The ways to end the finding, the narrowest first; none where only people can. */
  readonly make: (finding: Finding, source: FixSource) => readonly Fix[];
}
