import { countBySeverity } from '../../rules/severities';
import type { ChapterId } from '../../template/template';
import type { Section, Submission } from '../../template/submission';
import { cellAddress } from '../../workbook/address';
import { groupBy } from '../../rules/group-by';
import { openFindings } from '../../rules/review';
import { OUTSIDE } from './filter';
import type { FindingItem } from './items';

export type SeverityCounts = ReturnType<typeof countBySeverity>;

/** The findings of one card (insats). */
export interface InsatsGroup {
  readonly key: string;
  readonly heading: string;
  readonly items: readonly FindingItem[];
  readonly counts: SeverityCounts;
}

/** A chapter of the template with its findings; `section` is null for findings outside all chapters. */
export interface ChapterGroup {
  readonly key: string;
  readonly section: Section | null;
  /** Findings that concern no single card. */
  readonly items: readonly FindingItem[];
  readonly insatser: readonly InsatsGroup[];
  /** All of them, in their order. */
  readonly all: readonly FindingItem[];
  /** Of those that count. */
  readonly counts: SeverityCounts;
}

/** Every chapter of the template in its order, then what lies outside them. No finding is left out. */
export const groupFindings = (
  items: readonly FindingItem[],
  submission: Submission,
): readonly ChapterGroup[] => createGrouping(submission)(items);

/** `groupFindings` for one submission, whose cards are looked through once. */
export function createGrouping(
  submission: Submission,
): (items: readonly FindingItem[]) => readonly ChapterGroup[] {
  const known = new Map(submission.sections.map((section) => [section.id, section]));
  const cards = cardKeys(submission.sections);
  return (items) => {
    const byChapter = groupBy(items, ({ reviewed: { finding } }) =>
      finding.chapter !== null && known.has(finding.chapter) ? finding.chapter : null,
    );
    const chapters = submission.sections.map((section) =>
      chapterGroup(section, byChapter.get(section.id) ?? [], cards),
    );
    const outside = byChapter.get(null);
    return outside === undefined ? chapters : [...chapters, chapterGroup(null, outside, cards)];
  };
}

function chapterGroup(
  section: Section | null,
  items: readonly FindingItem[],
  cards: ReadonlyMap<string, string>,
): ChapterGroup {
  const key = section?.id ?? OUTSIDE;
  const byInsats = groupBy(items, ({ reviewed }) => reviewed.finding.insats);
  const insatser = [...byInsats].flatMap(([insats, ofInsats]) =>
    insats === null ? [] : insatsGroups(key, insats, ofInsats, cards),
  );
  return { key, section, items: byInsats.get(null) ?? [], insatser, all: items, counts: countItems(items) };
}

/** One group, or several where cards bear the same heading. */
function insatsGroups(
  chapter: string,
  heading: string,
  items: readonly FindingItem[],
  cards: ReadonlyMap<string, string>,
): readonly InsatsGroup[] {
  const byCard = groupBy(
    items,
    ({
      reviewed: {
        finding: { sheet, cell },
      },
    }) => cards.get(placeKey(chapter, heading, sheet, cell)) ?? cardKey(chapter, heading, 0),
  );
  return [...byCard].map(([key, ofCard]) => ({ key, heading, items: ofCard, counts: countItems(ofCard) }));
}

/** How many findings there are of each severity; accepted ones do not count. */
export const countItems = (items: readonly FindingItem[]): SeverityCounts =>
  countBySeverity(openFindings({ findings: items.map(({ reviewed }) => reviewed), outdated: [] }));

/**
 * Which card each cell belongs to. The card's key counts cards of the same heading and not rows,
 * so that an opened card stays open when rows are inserted above it.
 */
function cardKeys(sections: readonly Section[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { id, cards } of sections) {
    const seen = new Map<string, number>();
    for (const { heading, title, fields } of cards) {
      const twin = seen.get(heading) ?? 0;
      seen.set(heading, twin + 1);
      const places = [title.place, ...[...fields.values()].map(({ place }) => place)];
      for (const { sheet, row, column } of places) {
        keys.set(placeKey(id, heading, sheet, cellAddress(row, column)), cardKey(id, heading, twin));
      }
    }
  }
  return keys;
}

const cardKey = (chapter: ChapterId, heading: string, twin: number) => `${chapter}|${heading}|${twin}`;

const placeKey = (chapter: ChapterId, heading: string, sheet: string, cell: string | null) =>
  [chapter, heading, sheet, cell].join('|');
