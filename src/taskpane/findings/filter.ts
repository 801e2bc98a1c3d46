import type { ReviewedFinding } from '../../findings/review';
import { chapterOf, type Severity } from '../../findings/finding';
import type { FindingItem } from './items';

export type Status = ReviewedFinding['status'];

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
  items: readonly FindingItem[],
  { text, severity, rule, chapter, sheet, status }: Filter,
  textOf: (item: FindingItem) => string,
): readonly FindingItem[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const isWanted = <T>(wanted: T | null, actual: T): boolean => wanted === null || wanted === actual;
  return items.filter((item) => {
    const { finding } = item.reviewed;
    return (
      isWanted(severity, finding.severity) &&
      isWanted(rule, finding.rule) &&
      isWanted(chapter, chapterOf(finding) ?? OUTSIDE) &&
      isWanted(sheet, finding.place.sheet) &&
      isWanted(status, item.reviewed.status) &&
      (words.length === 0 || holdsAll(textOf(item), words))
    );
  });
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLocaleLowerCase('sv');
  return words.every((word) => lower.includes(word));
}
