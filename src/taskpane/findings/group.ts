import { chapterOf, type Finding, insatsOf } from '../../findings/finding';
import { countLines } from '../../findings/groups';
import type { ReviewedFinding } from '../../findings/acceptance';
import { openFindings } from '../../findings/review';
import { groupBy } from '../../language/by-key';
import type { Card, Section, Submission } from '../../recognise/submission';
import { OUTSIDE } from './filter';
import type { Line } from './lines';

/** Of the findings that count. */
export type Counts = ReturnType<typeof countLines>;

/** A chapter of the template with its findings; `section` is null for findings outside all chapters. */
export type ChapterGroup = ReturnType<typeof groupFindings>[number];

/** How many lines there are of each severity; accepted findings do not count. */
export const countOpen = (findings: readonly ReviewedFinding[]): Counts =>
  countLines(openFindings({ findings }));

/** Every chapter of the template in its order, then what lies outside them. No finding is left out. */
export const groupFindings = (findings: readonly ReviewedFinding[], submission: Submission) =>
  byChapter(findings, ({ finding }) => finding, submission).map(({ all, ...chapter }) => ({
    ...chapter,
    findings: all,
    counts: countOpen(all),
  }));

/** Findings, or lines of them, by chapter; `section` is null for what stands outside all chapters. */
export function byChapter<T>(all: readonly T[], findingOf: (one: T) => Finding, { sections }: Submission) {
  const known = new Set<string>(sections.map(({ id }) => id));
  const parts = groupBy(all, (one) => {
    const chapter = chapterOf(findingOf(one));
    return chapter !== null && known.has(chapter) ? chapter : null;
  });
  const outside = parts.get(null);
  return [
    ...sections.map((section) => ({ key: section.id, section, all: parts.get(section.id) ?? [] })),
    ...(outside === undefined ? [] : [{ key: OUTSIDE, section: null, all: outside }]),
  ];
}

/** Parts lines of a chapter in those of each insats and the rest. The submission's cards are looked through once. */
export function createInsatsGrouping({ sections }: Submission) {
  const keys = cardKeys(sections);
  return (lines: readonly Line[]) => {
    // By key, since a line that is mended has its card from an earlier check.
    const byCard = groupBy(lines, ({ reviewed: { finding } }) =>
      finding.about.kind === 'card' ? (keys.get(finding.about.card) ?? cardKey(finding.about.card, 0)) : null,
    );
    const rest = byCard.get(null) ?? [];
    const insatser = [...byCard].flatMap(([key, ofCard]) =>
      key === null ? [] : [{ key, heading: headingOf(ofCard), lines: ofCard }],
    );
    return { rest, insatser };
  };
}

const headingOf = ([first]: readonly Line[]): string =>
  (first === undefined ? null : insatsOf(first.reviewed.finding)) ?? '';

/**
 * A card's key counts cards of the same heading and not rows, so that an opened card stays open when rows are inserted
 * above it.
 */
function cardKeys(sections: readonly Section[]): ReadonlyMap<Card, string> {
  const keys = new Map<Card, string>();
  for (const { cards } of sections) {
    const seen = new Map<string, number>();
    for (const card of cards) {
      const twin = seen.get(card.heading) ?? 0;
      seen.set(card.heading, twin + 1);
      keys.set(card, cardKey(card, twin));
    }
  }
  return keys;
}

const cardKey = ({ chapter, heading }: Card, twin: number) => `${chapter}|${heading}|${twin}`;
