import type { Severity } from '../../rules/rule';
import type { GoTarget } from '../hooks/use-go-to';

/** A noun with its plural, e.g. "varning", "varningar". */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

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
  readonly findings: {
    readonly heading: string;
    readonly showAll: string;
    readonly hideAll: string;
    readonly outsideChapters: string;
    readonly chapterDone: string;
    readonly chapterMissing: string;
    readonly cell: string;
    readonly why: string;
    readonly place: string;
  };
  readonly place: (target: GoTarget) => string;
  readonly placeShown: (target: GoTarget) => string;
  readonly recognition: {
    readonly heading: string;
    readonly chapters: (found: string, expected: string) => string;
    readonly insatser: Noun;
    readonly unknownLabels: Noun;
    readonly otherSheets: Noun;
    readonly hiddenSheets: Noun;
    readonly supplierRow: string;
    readonly chapterRow: string;
    readonly insatsRow: string;
    readonly fieldRow: string;
    readonly cards: (ongoing: string, proposed: string, blank: string) => string;
    readonly fields: (read: string, unknown: string) => string;
    readonly chapterHeading: string;
    readonly chapterNowhere: string;
    readonly labelHeading: string;
    readonly labelNote: string;
    readonly otherSheetHeading: string;
    readonly otherSheetNote: string;
    readonly hiddenSheetHeading: string;
    readonly hiddenSheetNote: string;
    readonly sheetHeading: string;
    readonly noSheets: string;
  };
}
