import { chapterOf, insatsOf } from '../../findings/finding';
import { addressOf } from '../../workbook/address';
import { useCallback, useContext, useMemo, useState } from 'react';
import type { Submission } from '../../recognise/submission';
import { applyFilter, NO_FILTER, type Filter } from './filter';
import { findAgain, type FindingItem } from './items';
import {
  buildTree,
  findingsInOrder,
  groupsAround,
  visibleRows,
  type Arrangement,
  type TreeNode,
  type TreeRow,
} from './tree';
import { useGoTo } from '../shared/go-to';
import { RulesContext } from '../shared/rules';
import { useWords } from '../shared/words';

/** The list of findings as it is looked at: what is shown of it, what is open, and which finding is current. */
export interface FindingList {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly arrangement: Arrangement;
  readonly setArrangement: (arrangement: Arrangement) => void;
  readonly rules: readonly (readonly [id: string, title: string])[];
  readonly chapters: readonly (readonly [id: string, title: string])[];
  readonly sheets: readonly string[];
  readonly rows: readonly TreeRow[];
  /** How many findings the filter lets through, and how many there are. */
  readonly shown: number;
  readonly total: number;
  readonly activeKey: string | null;
  readonly setActive: (key: string) => void;
  readonly toggle: (key: string, open: boolean) => void;
  readonly current: { readonly item: FindingItem; readonly position: number } | null;
  readonly choose: (key: string) => void;
  readonly step: (step: -1 | 1) => void;
  readonly close: () => void;
}

/**
 * It lives as long as the pane, so that it is as it was left when somebody comes back to it or checks again. Without a
 * submission it is not looked at, and nothing is worked out.
 */
export function useFindingList(items: readonly FindingItem[], submission: Submission | null): FindingList {
  const { say } = useWords();
  const titles = useContext(RulesContext);
  const { go } = useGoTo();
  const [filter, setFilter] = useState(NO_FILTER);
  const [arrangement, setArrangement] = useState<Arrangement>('chapter');
  // Null until somebody touches the list: from then on groups stay as they are, whatever the next check finds.
  const [touched, setTouched] = useState<ReadonlySet<string> | null>(null);
  const [activeKey, setActive] = useState<string | null>(null);
  const [chosen, setChosen] = useState<FindingItem | null>(null);

  const titleOf = useCallback(
    (rule: string): string => {
      const known = titles.get(rule);
      return known === undefined ? rule : say(known.title);
    },
    [titles, say],
  );
  const shown = useMemo(() => {
    const textOf = ({ reviewed: { finding } }: FindingItem): string =>
      [
        titleOf(finding.rule),
        say(finding.message),
        insatsOf(finding),
        finding.subject,
        finding.place.sheet,
        addressOf(finding.place),
      ]
        .filter((part) => part !== null)
        .join('\n');
    return applyFilter(items, filter, textOf);
  }, [items, filter, say, titleOf]);
  const nodes = useMemo(
    () => (submission === null ? [] : buildTree(shown, submission, arrangement)),
    [shown, submission, arrangement],
  );
  const opened = useMemo(() => openFromStart(nodes), [nodes]);
  const rows = useMemo(
    () => visibleRows(nodes, (key) => (touched ?? opened).has(key)),
    [nodes, touched, opened],
  );
  const inOrder = useMemo(() => findingsInOrder(nodes), [nodes]);

  const item = findAgain(chosen, inOrder);
  const position = item === null ? 0 : inOrder.indexOf(item) + 1;

  const open = (keys: readonly string[]): void => {
    setTouched(new Set([...(touched ?? opened), ...keys]));
  };
  const show = (next: FindingItem | undefined): void => {
    if (next === undefined) return;
    setChosen(next);
    void go(next.reviewed.finding.place);
  };

  return {
    filter,
    setFilter: (next) => {
      setFilter(next);
      setTouched(null);
    },
    arrangement,
    setArrangement: (next) => {
      setArrangement(next);
      setTouched(null);
    },
    rules: [...new Set(items.map(({ reviewed }) => reviewed.finding.rule))]
      .map((rule) => [rule, titleOf(rule)] as const)
      .sort(([, one], [, other]) => one.localeCompare(other, 'sv')),
    chapters: (submission?.sections ?? [])
      .filter(({ id }) => items.some(({ reviewed }) => chapterOf(reviewed.finding) === id))
      .map(({ id, title }) => [id, `${id} ${title}`]),
    sheets: [...new Set(items.map(({ reviewed }) => reviewed.finding.place.sheet))],
    rows,
    shown: inOrder.length,
    total: items.length,
    activeKey,
    setActive,
    toggle: (key, isOpen) => {
      const others = [...(touched ?? opened)].filter((each) => each !== key);
      setTouched(new Set(isOpen ? [...others, key] : others));
    },
    current: item === null ? null : { item, position },
    choose: (key) => {
      open([]);
      show(inOrder.find((each) => each.key === key));
    },
    step: (step) => {
      const next = inOrder[position - 1 + step];
      if (next === undefined) return;
      open(groupsAround(nodes, next.key));
      setActive(next.key);
      show(next);
    },
    close: () => {
      setChosen(null);
    },
  };
}

/** A list with fewer findings needs no folding. */
const FEW = 12;

/** What is open before anybody has touched it: all of a short list, else the first chapter and its first insats. */
function openFromStart(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const isShort = findingsInOrder(nodes).length <= FEW;
  const keys = new Set<string>();
  const open = (siblings: readonly TreeNode[]): void => {
    const groups = siblings.filter((node) => node.kind === 'group');
    const grave = groups.find(({ counts }) => counts.fel > 0) ?? groups[0];
    for (const group of isShort ? groups : groups.filter((each) => each === grave)) {
      keys.add(group.key);
      open(group.children);
    }
  };
  open(nodes);
  return keys;
}
