import type { ReviewedFinding } from '../../findings/review';

/** A finding with a key that stays its own from check to check, wherever its row moves. */
export interface FindingItem {
  readonly key: string;
  readonly reviewed: ReviewedFinding;
}

export const toItems = (findings: readonly ReviewedFinding[]): readonly FindingItem[] =>
  findings.map((reviewed) => ({ key: reviewed.key, reviewed }));

/**
 * The same finding in a later check: the one with the same key or, since figures change while people work on them, the only
 * one of the same rule about the same thing.
 */
export function findAgain(earlier: FindingItem | null, items: readonly FindingItem[]): FindingItem | null {
  if (earlier === null) return null;
  const same = items.find(({ key }) => key === earlier.key);
  if (same !== undefined) return same;
  const { about } = earlier.reviewed;
  const alike = items.filter(({ reviewed }) => reviewed.about === about);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
