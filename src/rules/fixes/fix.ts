import type { Localized } from '../../language/localized';
import type { Edit } from '../../workbook/edit';

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
  /** What is done, e.g. "Skriv talet 23 588 i C8". */
  readonly title: Localized;
  readonly preview: readonly PreviewLine[];
  readonly edits: readonly Edit[];
}
