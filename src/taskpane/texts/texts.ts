import type { Severity } from '../../findings/finding';
import type { Unit } from '../../money/unit';
import type { SheetContent } from '../../recognise/submission';
import type { Status } from '../findings/filter';
import type { Arrangement } from '../findings/tree';
import type { ViewId } from '../shell/PaneTabs';

/** A noun with its plural, e.g. "varning", "varningar". */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Counts by what they count, already written in the language. */
export type Counts<Key extends string> = Readonly<Record<Key, string>>;

/**
 * Every sentence that the pane itself says; both languages have this shape.
 * Words from the template (chapter titles, labels, sheet names) are never translated.
 * Numbers and times arrive already written in the language.
 */
export interface Texts {
  readonly title: (year: number | null) => string;
  readonly supplierUnknown: string;
  readonly yearUnknown: string;
  readonly start: { readonly lead: string; readonly how: string; readonly harmless: string };
  readonly check: {
    readonly first: string;
    readonly again: string;
    readonly retry: string;
    readonly checking: string;
    readonly checkedAt: string;
    /** Read aloud when the list is there. */
    readonly done: (summary: string) => string;
  };
  /** In running text and beside numbers. */
  readonly severities: Readonly<Record<Severity, Noun>>;
  /** As the mark of one finding. */
  readonly severityMarks: Readonly<Record<Severity, string>>;
  readonly faultless: { readonly lead: string; readonly scope: (found: string, expected: string) => string };
  readonly noTemplate: { readonly lead: string; readonly remedy: string; readonly lookedFor: string };
  readonly outside: { readonly lead: string; readonly remedy: string };
  readonly problem: {
    readonly checkFailed: string;
    readonly goToFailed: string;
    readonly unexpected: string;
    readonly listIsFrom: (time: string) => string;
    readonly forSupport: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
  };
  readonly views: Readonly<Record<ViewId, string>>;
  readonly overview: {
    readonly counts: string;
    readonly informationsklassning: string;
    readonly effektmal: string;
    readonly progress: (done: string, of: string) => string;
    readonly chapters: string;
    readonly showChapter: (chapter: string) => string;
    readonly allAccepted: string;
  };
  readonly findings: {
    readonly heading: string;
    readonly outsideChapters: string;
    readonly chapterDone: string;
    readonly chapterMissing: string;
    readonly cell: string;
    readonly why: string;
    readonly source: string;
    readonly aboutRule: string;
    readonly place: string;
    readonly found: string;
    readonly expected: string;
    readonly difference: string;
    /** After a rule's title, where several findings say the same. */
    readonly sameIn: (count: string) => string;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly acceptedBy: (name: string, date: string) => string;
    readonly shown: (count: string) => string;
    readonly shownOf: (shown: string, count: string) => string;
    readonly position: (position: string, count: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly close: string;
  };
  readonly filter: {
    readonly label: string;
    readonly search: string;
    readonly choices: string;
    readonly clearSearch: string;
    readonly severity: string;
    readonly allSeverities: string;
    readonly rule: string;
    readonly allRules: string;
    readonly chapter: string;
    readonly allChapters: string;
    readonly sheet: string;
    readonly allSheets: string;
    readonly status: string;
    readonly allStatuses: string;
    readonly arrangement: string;
    readonly arrangements: Readonly<Record<Arrangement, string>>;
    readonly clear: string;
  };
  /** What can be done about one finding. */
  readonly actions: {
    readonly fix: string;
    readonly comment: string;
    readonly accept: string;
    readonly withdraw: string;
    readonly commented: (cell: string) => string;
    readonly failed: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly blank: string;
    readonly more: (count: string) => string;
    readonly apply: string;
    readonly fixed: (title: string) => string;
    readonly undo: string;
    readonly undoFailed: string;
    readonly dismiss: string;
    readonly reveal: string;
  };
  readonly acceptance: {
    readonly motivering: string;
    readonly motiveringHint: string;
    readonly motiveringMissing: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly save: string;
    readonly cancel: string;
    readonly outdatedHeading: string;
    readonly outdated: Noun;
    readonly remove: string;
  };
  /** What the workbook remembers. */
  readonly memory: { readonly newer: string; readonly damaged: string; readonly notKept: string };
  /** What can be written in the workbook about all findings. */
  readonly workbook: {
    readonly heading: string;
    readonly note: string;
    readonly mark: string;
    readonly marked: (count: string) => string;
    readonly unmark: string;
    readonly unmarked: (count: string) => string;
    readonly comment: string;
    readonly commented: (count: string) => string;
    readonly removeComments: string;
    readonly commentsRemoved: (count: string) => string;
    readonly report: string;
    readonly reported: (sheet: string, rows: string) => string;
    readonly skipped: (sheet: string, count: string, why: string) => string;
  };
  /** The sheet that tells the findings. */
  readonly report: {
    readonly title: string;
    readonly checked: (date: string, time: string) => string;
    readonly columns: readonly string[];
    readonly outdated: string;
    readonly gone: string;
  };
  readonly settings: {
    readonly language: string;
    readonly languageOfExcel: string;
    readonly name: string;
    readonly nameHint: string;
    readonly year: string;
    readonly yearHint: string;
    readonly yearFromCover: string;
    readonly limit: string;
    readonly limitHint: string;
    readonly limitWrong: string;
    readonly rules: string;
    readonly rulesChanged: (count: string) => string;
    readonly rulesNote: string;
    readonly severityOf: (rule: string) => string;
    readonly asRule: string;
    readonly off: string;
    readonly register: string;
    readonly registerNote: string;
    readonly added: string;
    readonly removed: string;
    readonly nameTooLong: string;
  };
  /** The cell by its A1 address; null for the sheet as a whole. */
  readonly place: (sheet: string, cell: string | null) => string;
  readonly placeShown: (sheet: string, cell: string | null) => string;
  readonly recognition: {
    readonly heading: string;
    readonly chapters: (found: string, expected: string) => string;
    readonly insatser: Noun;
    readonly unknownLabels: Noun;
    readonly otherSheets: Noun;
    readonly hiddenSheets: Noun;
    readonly uncalculated: Noun;
    readonly supplierRow: string;
    readonly chapterRow: string;
    readonly insatsRow: string;
    readonly fieldRow: string;
    readonly tableRow: string;
    readonly unitRow: string;
    readonly cards: (ongoing: string, proposed: string, blank: string) => string;
    readonly fields: (counts: Counts<'read' | 'expected' | 'missing' | 'unknown'>) => string;
    readonly tables: (counts: Counts<'read' | 'expected' | 'missing' | 'outside'>) => string;
    readonly unit: (unit: Unit) => string;
    /** Where what the cover says of the unit cannot be read. */
    readonly unitUnread: (answer: string, unit: Unit) => string;
    /** Where formulas stand whose value the file does not hold. */
    readonly uncalculatedNote: (sheets: string) => string;
    readonly chapterHeading: string;
    readonly chapterNowhere: string;
    readonly labelHeading: string;
    readonly labelNote: string;
    readonly otherSheetHeading: string;
    readonly otherSheetNote: string;
    readonly hiddenSheetHeading: string;
    readonly hiddenSheetNote: string;
    readonly veryHidden: string;
    readonly contents: Readonly<Record<Exclude<SheetContent, 'cells'>, string>>;
    readonly sheetHeading: string;
    readonly noSheets: string;
  };
}
