import { useState } from 'react';
import type { ChapterGroup, SeverityCounts } from '../findings/group';
import { hasFindings } from '../findings/group';

export interface OpenGroups {
  readonly isOpen: (key: string) => boolean;
  readonly allOpen: boolean;
  readonly toggle: (key: string) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  /** From now on the groups stay as they are, whatever the next check finds. */
  readonly keep: () => void;
}

/**
 * Which groups are unfolded. Until someone touches the list, the first grave findings are in view and the rest
 * is folded: an overview and an example of what lies within. Keys are kept, not positions, so the next
 * check finds the same groups open.
 */
export function useOpenGroups(chapters: readonly ChapterGroup[]): OpenGroups {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const open = chosen ?? firstKeys(chapters);
  const all = allKeys(chapters);
  return {
    isOpen: (key) => open.has(key),
    allOpen: [...all].every((key) => open.has(key)),
    toggle: (key) => {
      setChosen(
        open.has(key) ? new Set([...open].filter((other) => other !== key)) : new Set([...open, key]),
      );
    },
    openAll: () => {
      setChosen(all);
    },
    closeAll: () => {
      setChosen(new Set());
    },
    keep: () => {
      setChosen(open);
    },
  };
}

const allKeys = (chapters: readonly ChapterGroup[]): ReadonlySet<string> =>
  new Set(
    chapters.filter(hasFindings).flatMap(({ key, insatser }) => [key, ...insatser.map((group) => group.key)]),
  );

function firstKeys(chapters: readonly ChapterGroup[]): ReadonlySet<string> {
  const chapter = firstGrave(chapters.filter(hasFindings));
  const insats = firstGrave(chapter?.insatser ?? []);
  return new Set([chapter?.key, insats?.key].filter((key) => key !== undefined));
}

const firstGrave = <Group extends { readonly counts: SeverityCounts }>(groups: readonly Group[]) =>
  groups.find(({ counts }) => counts.fel > 0) ?? groups[0];
