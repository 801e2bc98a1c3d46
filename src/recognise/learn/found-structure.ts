import type { Localized } from '../../language/localized';
import type { SheetView } from '../sheet-view';

/** A text of the template with the place where it stands. */
export interface Printed {
  readonly text: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a workbook shows of a template by its shape alone, whatever its words. */
export interface Structure {
  readonly chapters: readonly FoundChapter[];
  readonly parents: readonly { readonly number: string; readonly title: string }[];
  readonly cover: readonly CoverLine[];
  readonly title: string | null;
  /** Texts that stand alone in several chapters, the most common first. */
  readonly repeated: readonly string[];
  /** Sheets that belong to no chapter, such as lists of services. */
  readonly others: readonly SheetView[];
  /** What was passed over, and why. */
  readonly notes: readonly Localized[];
}

export interface CoverLine {
  readonly label: string;
  readonly answer: string;
  readonly place: Omit<Printed, 'text'>;
}

export interface FoundChapter {
  readonly number: string;
  readonly title: Printed;
  readonly card: FoundCard | null;
  readonly tables: readonly FoundTable[];
}

export interface FoundCard {
  readonly title: string;
  /** What stands beside the title in each of them: it heads the columns. */
  readonly beside: readonly string[];
  readonly labels: readonly FoundLabel[];
  /** Rows that only divide the card, with the index of the label below. */
  readonly parts: readonly { readonly title: string; readonly before: number }[];
}

export interface FoundLabel extends Printed {
  /** What stands alike beside it in every card, and is no answer. */
  readonly prompt: string | null;
  /** The list of answers that its cell offers. */
  readonly list: readonly string[] | null;
}

export interface FoundTable {
  readonly caption: Printed | null;
  readonly columns: readonly Printed[];
  /** The rows below the header. */
  readonly body: readonly number[];
}
