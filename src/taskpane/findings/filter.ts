import { chapterOf, type Severity } from '../../findings/finding';
import type { ReviewedFinding } from '../../findings/review';

type Status = ReviewedFinding['status'];

export const STATUSES: readonly Status[] = ['ny', 'andrad', 'godtagen'];

/** Which findings are shown; null shows all of a kind. */
export interface Filter {
  /** Words that the finding's texts must hold, in any order. */
  readonly text: string;
  readonly severity: Severity | null;
  /** A rule's id. */
  readonly rule: string | null;
  /** A chapter's id, or `OUTSIDE` for what stands outside all chapters. */
  readonly chapter: string | null;
  readonly sheet: string | null;
  readonly status: Status | null;
}

/** Stands for no chapter at all. */
export const OUTSIDE = 'outside';

export const NO_FILTER: Filter = {
  text: '',
  severity: null,
  rule: null,
  chapter: null,
  sheet: null,
  status: null,
};

export const isFiltering = (filter: Filter): boolean =>
  filter.text.trim() !== '' ||
  [filter.severity, filter.rule, filter.chapter, filter.sheet, filter.status].some(
    (wanted) => wanted !== null,
  );

/** The findings that the filter lets through, in their order. `textOf` tells what is searched in. */
export function applyFilter(
  findings: readonly ReviewedFinding[],
  { text, severity, rule, chapter, sheet, status }: Filter,
  textOf: (reviewed: ReviewedFinding) => string,
): readonly ReviewedFinding[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const isWanted = <T>(wanted: T | null, actual: T): boolean => wanted === null || wanted === actual;
  return findings.filter((reviewed) => {
    const { finding } = reviewed;
    return (
      isWanted(severity, finding.severity) &&
      isWanted(rule, finding.rule) &&
      isWanted(chapter, chapterOf(finding) ?? OUTSIDE) &&
      isWanted(sheet, finding.place.sheet) &&
      isWanted(status, reviewed.status) &&
      (words.length === 0 || holdsAll(textOf(reviewed), words))
    );
  });
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLocaleLowerCase('sv');
  return words.every((word) => lower.includes(word));
}
