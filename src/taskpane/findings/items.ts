import type { Finding } from '../../rules/rule';

/** A finding with a key that tells it from every other finding of the same check. */
export interface FindingItem {
  readonly key: string;
  readonly finding: Finding;
}

export function toItems(findings: readonly Finding[]): readonly FindingItem[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, chapter, insats, subject, sheet, cell } = finding;
    const identity = [rule, chapter, insats, subject, sheet, cell].join('|');
    const twins = seen.get(identity) ?? 0;
    seen.set(identity, twins + 1);
    return { key: `${identity}|${twins}`, finding };
  });
}

/**
 * The same finding in a later check: at the same cell, or, since rows move when people insert some,
 * the only one of the same rule about the same thing.
 */
export function findAgain(earlier: FindingItem | null, items: readonly FindingItem[]): FindingItem | null {
  if (earlier === null) return null;
  const samePlace = items.find((item) => item.key === earlier.key);
  if (samePlace !== undefined) return samePlace;
  const sameThing = items.filter((item) => isAboutTheSame(item.finding, earlier.finding));
  return sameThing.length === 1 ? (sameThing[0] ?? null) : null;
}

function isAboutTheSame(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.chapter === other.chapter &&
    one.insats === other.insats &&
    one.subject === other.subject
  );
}
