import { chapterOf, type Severity } from '../../findings/finding';
import type { ReviewedFinding } from '../../findings/acceptance';
import { QUESTION_STATUSES, type QuestionStatus } from '../../findings/questions';
import { addressOf } from '../../workbook/address';

/** Accepted or not, what was asked, and what is new since the check that this one is held against. */
export type Status = ReviewedFinding['status'] | QuestionStatus | 'nytt';

export const STATUSES: readonly Status[] = [
  ...(['ny', 'andrad', 'obehorig', 'godtagen'] as const),
  ...QUESTION_STATUSES,
  'nytt',
];

/** What else than its acceptance a finding is, by its key. */
export type Standing = (key: string) => readonly Status[];

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

const BY_FACT = ['severity', 'rule', 'chapter', 'sheet'] as const;

export const isFiltering = (filter: Filter): boolean =>
  filter.text.trim() !== '' || NARROWING.some((by) => filter[by] !== null);

/** "b12": what is typed so is the address of a cell, and then it is the whole of it. */
const isAddress = (word: string): boolean => /^[a-z]{1,3}[1-9]\d{0,6}$/.test(word);

/** The findings that the filter lets through, in their order. `textOf` tells what is searched in, in small letters. */
export function applyFilter(
  findings: readonly ReviewedFinding[],
  filter: Filter,
  textOf: (reviewed: ReviewedFinding) => string,
  standing: Standing = () => [],
): readonly ReviewedFinding[] {
  const words = filter.text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return findings.filter((reviewed) => {
    const { finding, status } = reviewed;
    const { severity, rule, place } = finding;
    const actual = { severity, rule, chapter: chapterOf(finding) ?? OUTSIDE, sheet: place.sheet };
    const statuses = [status, ...(filter.status === null ? [] : standing(reviewed.key))];
    if (filter.status !== null && !statuses.includes(filter.status)) return false;
    if (!BY_FACT.every((by) => filter[by] === null || filter[by] === actual[by])) return false;
    if (words.length === 0) return true;
    const text = textOf(reviewed);
    const cell = addressOf(place)?.toLocaleLowerCase('sv');
    return words.every((word) =>
      isAddress(word) ? word === cell || text.includes(word) : text.includes(word),
    );
  });
}
