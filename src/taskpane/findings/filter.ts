import { chapterOf, type Severity } from '../../findings/finding';
import type { ReviewedFinding } from '../../findings/acceptance';
import { addressOf } from '../../workbook/address';

type Status = ReviewedFinding['status'];

export const STATUSES: readonly Status[] = ['ny', 'andrad', 'obehorig', 'godtagen'];

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

/** What narrows the list beside its text, in the order of the choices. */
export const NARROWING = ['severity', 'rule', 'chapter', 'sheet', 'status'] as const;

export const isFiltering = (filter: Filter): boolean =>
  filter.text.trim() !== '' || NARROWING.some((by) => filter[by] !== null);

/** "b12": what is typed so is the address of a cell, and then it is the whole of it. */
const isAddress = (word: string): boolean => /^[a-z]{1,3}[1-9]\d{0,6}$/.test(word);

/** The findings that the filter lets through, in their order. `textOf` tells what is searched in. */
export function applyFilter(
  findings: readonly ReviewedFinding[],
  filter: Filter,
  textOf: (reviewed: ReviewedFinding) => string,
): readonly ReviewedFinding[] {
  const words = filter.text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return findings.filter((reviewed) => {
    const { finding, status } = reviewed;
    const { severity, rule, place } = finding;
    const actual = { severity, rule, chapter: chapterOf(finding) ?? OUTSIDE, sheet: place.sheet, status };
    if (!NARROWING.every((by) => filter[by] === null || filter[by] === actual[by])) return false;
    if (words.length === 0) return true;
    const text = textOf(reviewed).toLocaleLowerCase('sv');
    const cell = addressOf(place)?.toLocaleLowerCase('sv');
    return words.every((word) =>
      isAddress(word) ? word === cell || text.includes(word) : text.includes(word),
    );
  });
}
