import type { Language } from '../../../language/localized';
import { english } from './en';
import { swedish } from './sv';

/** Everything that the page says, outside the pane. */
export interface PageTexts {
  readonly title: string;
  readonly brand: string;
  readonly subtitle: string;
  readonly workbook: string;
  readonly submissions: string;
  readonly examples: string;
  readonly ownFiles: string;
  readonly openFile: string;
  readonly reset: string;
  readonly undo: string;
  readonly redo: string;
  readonly tour: string;
  readonly about: string;
  readonly language: string;
  readonly notice: string;
  readonly offer: string;
  readonly takeTour: string;
  readonly noThanks: string;
  readonly desk: string;
  readonly book: string;
  readonly pane: string;
  readonly paneFrame: string;
  readonly paneWidth: string;
  readonly dropHere: string;
  readonly close: string;
  readonly back: string;
  readonly next: string;
  readonly done: string;
  readonly step: (step: number, of: number) => string;
  readonly opened: (name: string) => string;
  readonly wasReset: (name: string) => string;
  readonly notOpened: (name: string, why: string) => string;
  readonly failed: (detail: string) => string;
  readonly onlyFirst: string;
  readonly refusedAt: (cell: string, why: string) => string;
  readonly spilledFrom: (cell: string, parent: string) => string;
  readonly errors: Readonly<Record<string, string>>;
  readonly aboutHeading: string;
  readonly aboutLead: string;
  readonly aboutReal: readonly string[];
  readonly aboutRealHeading: string;
  readonly aboutEmulated: readonly string[];
  readonly aboutEmulatedHeading: string;
  readonly aboutOnlyExcel: readonly string[];
  readonly aboutOnlyExcelHeading: string;
  readonly steps: readonly TourText[];
}

/** What a step of the tour says; `action` is what its button does for the reader, where it has one. */
export interface TourText {
  readonly heading: string;
  readonly text: string;
  readonly action?: string;
}

export const texts: Readonly<Record<Language, PageTexts>> = { sv: swedish, en: english };
