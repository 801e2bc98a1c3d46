import { countBySeverity, type Finding } from '../../findings/finding';
import type { ChapterId } from '../../template/template';
import { cellKey, type CellKey } from '../../recognise/sheet-view';
import type { Section, Submission } from '../../recognise/submission';
import { parseCellAddress } from '../../workbook/address';
import { groupBy } from '../../language/by-key';
import { openFindings } from '../../findings/review';
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
  /** In their order. */
  readonly items: readonly FindingItem[];
  /** Of those that count. */
  readonly counts: SeverityCounts;
}

/** Every chapter of the template in its order, then what lies outside them. No finding is left out. */
export function groupFindings(
  items: readonly FindingItem[],
  { sections }: Submission,
): readonly ChapterGroup[] {
  const known = new Set<string>(sections.map(({ id }) => id));
  const byChapter = groupBy(items, ({ reviewed: { finding } }) =>
    finding.chapter !== null && known.has(finding.chapter) ? finding.chapter : null,
  );
  const chapters = sections.map((section) => chapterGroup(section, byChapter.get(section.id) ?? []));
  const outside = byChapter.get(null);
  return outside === undefined ? chapters : [...chapters, chapterGroup(null, outside)];
}

const chapterGroup = (section: Section | null, items: readonly FindingItem[]): ChapterGroup => ({
  key: section?.id ?? OUTSIDE,
  section,
  items,
  counts: countItems(items),
});

/** Findings of one chapter: those that concern no single card, and the others by card. */
export interface InsatsGroups {
  readonly rest: readonly FindingItem[];
  readonly insatser: readonly InsatsGroup[];
}

/** Groups findings of a chapter, told by its key, by insats. The submission's cards are looked through once. */
export function createInsatsGrouping({
  sections,
}: Submission): (chapter: string, items: readonly FindingItem[]) => InsatsGroups {
  const cards = cardKeys(sections);
  return (chapter, items) => {
    const byInsats = groupBy(items, ({ reviewed }) => reviewed.finding.insats);
    const insatser = [...byInsats].flatMap(([insats, ofInsats]) =>
      insats === null ? [] : insatsGroups(chapter, insats, ofInsats, cards),
    );
    return { rest: byInsats.get(null) ?? [], insatser };
  };
}

/** One group, or several where cards bear the same heading. */
function insatsGroups(
  chapter: string,
  heading: string,
  items: readonly FindingItem[],
  cards: CardKeys,
): readonly InsatsGroup[] {
  const byCard = groupBy(items, ({ reviewed }) => cards(reviewed.finding) ?? cardKey(chapter, heading, 0));
  return [...byCard].map(([key, ofCard]) => ({ key, heading, items: ofCard, counts: countItems(ofCard) }));
}

/** How many findings there are of each severity; accepted ones do not count. */
export const countItems = (items: readonly FindingItem[]): SeverityCounts =>
  countBySeverity(openFindings({ findings: items.map(({ reviewed }) => reviewed), outdated: [] }));

/** The key of the card that a finding's cell belongs to. */
type CardKeys = (finding: Pick<Finding, 'sheet' | 'cell'>) => string | undefined;

/**
 * A card's key counts cards of the same heading and not rows, so that an opened card stays open when rows are inserted
 * above it.
 */
function cardKeys(sections: readonly Section[]): CardKeys {
  const sheets = new Map<string, Map<CellKey, string>>();
  for (const { id, cards } of sections) {
    const seen = new Map<string, number>();
    for (const { heading, title, fields } of cards) {
      const twin = seen.get(heading) ?? 0;
      seen.set(heading, twin + 1);
      const key = cardKey(id, heading, twin);
      for (const { place } of [title, ...fields.values()]) {
        const cells = sheets.get(place.sheet) ?? new Map<CellKey, string>();
        sheets.set(place.sheet, cells.set(cellKey(place.row, place.column), key));
      }
    }
  }
  return ({ sheet, cell }) => {
    const position = parseCellAddress(cell ?? '');
    return position === null ? undefined : sheets.get(sheet)?.get(cellKey(position.row, position.column));
  };
}

const cardKey = (chapter: ChapterId, heading: string, twin: number) => `${chapter}|${heading}|${twin}`;
