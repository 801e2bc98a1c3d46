import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { chapterOf, type Finding, insatsOf, toldMessage } from '../../findings/finding';
import type { ReviewedFinding } from '../../findings/acceptance';
import { rememberOf } from '../../language/by-key';
import type { Submission } from '../../recognise/submission';
import { useGoTo } from '../shared/go-to';
import { useWords, type Words } from '../shared/words';
import type { Rules } from '../shared/pane';
import { titleOf } from '../shared/work';
import { applyFilter, type Filter, isFiltering, NO_FILTER, type Standing } from './filter';
import {
  countingOf,
  type Ended,
  endedSince,
  findAgain,
  type Line,
  linesOf,
  successor,
  withEnded,
} from './lines';
import { type Arrangement, buildTree, groupsAround, linesInOrder, type TreeNode, visibleRows } from './tree';

/** The list of findings as it is looked at: what is shown of it, what is open, and which finding is current. */
export type FindingList = ReturnType<typeof useFindingList>;

/**
 * It lives as long as the pane, so that it is as it was left when somebody comes back to it or checks again. Without a
 * submission it is not looked at, and nothing is worked out.
 */
export function useFindingList(
  findings: readonly ReviewedFinding[],
  rules: Rules,
  submission: Submission | null,
  standing: Standing = NOTHING_MORE,
) {
  const { say } = useWords();
  const { go } = useGoTo();
  const { touched, setTouched, ...narrowing } = useNarrowing();
  const { filter, setFilter, arrangement } = narrowing;
  const [activeKey, setActive] = useState<string | null>(null);
  const ruleTitle = useCallback((rule: string): string => say(titleOf(rules, rule)), [rules, say]);
  const { withDone, done, lastDone } = useEnded(findings, submission !== null);
  const shown = useShown(withDone, filter, { ruleTitle, standing });
  const nodes = useMemo(
    () =>
      submission === null ? [] : buildTree(shown, submission, { arrangement, kept: touched ?? NONE, done }),
    [shown, submission, arrangement, touched, done],
  );
  const fromStart = useMemo(() => openFromStart(nodes), [nodes]);
  const opened = touched ?? fromStart;
  const rows = useMemo(() => visibleRows(nodes, (key) => opened.has(key)), [nodes, opened]);
  const inOrder = useMemo(() => linesInOrder(nodes).filter(({ isDone }) => !isDone), [nodes]);
  const all = useMemo(() => linesOf(findings), [findings]);

  const { current, choose, close, mended } = useCurrent(all, inOrder);
  const position = current === null ? 0 : inOrder.indexOf(current) + 1;

  const show = (next: Line | undefined, groups: readonly string[]): void => {
    setTouched(new Set([...opened, ...groups]));
    if (next === undefined) return;
    choose(next);
    void go(next.reviewed.finding.place);
  };

  const open = (one: Line): void => {
    setActive(one.key);
    show(one, groupsAround(nodes, one.key));
  };

  const takesFocus = useRef(false);
  return {
    ...narrowing,
    ...optionsOf(findings, submission, ruleTitle),
    rows,
    /** All that the filter lets through and is not mended, as the tree tells it. */
    inOrder,
    /** How many there are in all, those of one cause being one, and how many of them are accepted. */
    total: all.length,
    accepted: all.filter(isAccepted).length,
    /** What was mended last while the list was looked at. */
    lastDone,
    /** The row that the keyboard stands on. */
    activeKey,
    setActive,
    toggle: (key: string, isOpen: boolean): void => {
      const others = [...opened].filter((each) => each !== key);
      setTouched(new Set(isOpen ? [...others, key] : others));
    },
    /** The line whose detail is shown, and its place among those shown, from 1. */
    current: current && { line: current, position },
    choose: (key: string): void =>
      show(
        inOrder.find((each) => each.key === key),
        [],
      ),
    /** Opens the line of a finding, if it is there; false where the filter is taken off first, to ask again. */
    reveal: (key: string): boolean => {
      const found = inOrder.find(({ findings: ofLine }) => ofLine.some((each) => each.key === key));
      if (found !== undefined) open(found);
      else if (isFiltering(filter)) setFilter(NO_FILTER);
      return found !== undefined || !isFiltering(filter);
    },
    /** To the next finding or the one before; to the first, or the last, where none is chosen. */
    step: (by: -1 | 1): void => {
      const from = position === 0 && by < 0 ? inOrder.length : position - 1;
      const next = inOrder[from + by];
      if (next === undefined) return;
      open(next);
    },
    /** Set where somebody steps by key from elsewhere in the pane: the detail takes the focus, and unsets it. */
    takesFocus,
    close,
    mended,
  };
}

/** What is shown of the list, how it is arranged, and which groups are open. */
function useNarrowing() {
  const [filter, setFilter] = useState(NO_FILTER);
  const [arrangement, setArrangement] = useState<Arrangement>('chapter');
  // Null until somebody touches the list: from then on groups stay as they are, whatever the next check finds.
  const [touched, setTouched] = useState<ReadonlySet<string> | null>(null);
  return {
    touched,
    setTouched,
    filter,
    setFilter: (next: Filter): void => {
      setFilter(next);
      setTouched(null);
    },
    arrangement,
    setArrangement: (next: Arrangement): void => {
      setArrangement(next);
      setTouched(null);
    },
  };
}

/** The findings that the filter lets through. */
function useShown(
  findings: readonly ReviewedFinding[],
  filter: Filter,
  { ruleTitle, standing }: { readonly ruleTitle: (rule: string) => string; readonly standing: Standing },
): readonly ReviewedFinding[] {
  const { say } = useWords();
  // Of ten thousand findings it takes longer to make the texts than to search them.
  const textOf = useMemo(
    () =>
      rememberOf(({ finding }: ReviewedFinding) =>
        searchedIn(finding, ruleTitle(finding.rule), say).toLocaleLowerCase('sv'),
      ),
    [say, ruleTitle],
  );
  return useMemo(() => applyFilter(findings, filter, textOf, standing), [findings, filter, textOf, standing]);
}

/** The findings with what is mended while the list is looked at, and which those are. */
function useEnded(findings: readonly ReviewedFinding[], isListed: boolean) {
  const now = isListed ? findings : null;
  const [{ before, ended }, setSeen] = useState<{
    readonly before: readonly ReviewedFinding[] | null;
    readonly ended: readonly Ended[];
  }>({ before: null, ended: [] });
  if (before !== now) {
    const isBoth = before !== null && now !== null;
    setSeen({ before: now, ended: isBoth ? endedSince(before, now, ended) : [] });
  }
  return useMemo(
    () => ({
      withDone: withEnded(findings, ended),
      done: new Set(ended.map(({ reviewed }) => reviewed)),
      lastDone: ended.at(-1)?.reviewed.key ?? null,
    }),
    [findings, ended],
  );
}

/** The line whose detail is shown; of one that is mended, and not only filtered away, the next takes the place. */
function useCurrent(all: readonly Line[], inOrder: readonly Line[]) {
  const { go } = useGoTo();
  // With how the findings stood when it was chosen.
  const [chosen, setChosen] = useState<{
    readonly one: Line;
    readonly order: readonly string[];
  } | null>(null);
  const mending = useRef(false);
  const again = findAgain(chosen?.one ?? null, inOrder);
  const isMended = again === null && chosen !== null && findAgain(chosen.one, all) === null;
  const current = isMended ? successor(chosen.one.key, chosen.order, inOrder) : again;
  const choose = (one: Line): void => setChosen({ one, order: inOrder.map(({ key }) => key) });

  // After a mend in the pane the selection in Excel goes on to the next finding; after one in the sheet it stays.
  const place = current?.reviewed.finding.place;
  const key = current?.key;
  useEffect(() => {
    if (!isMended || place === undefined || !mending.current) return;
    mending.current = false;
    void go(place);
  }, [isMended, key, place, go]);

  return {
    current,
    choose: (one: Line): void => {
      mending.current = false;
      choose(one);
    },
    close: (): void => setChosen(null),
    /** The pane has mended something: what was chosen may be gone at the next check. */
    mended: (): void => {
      mending.current = true;
      if (current !== null) choose(current);
    },
  };
}

/** The list of the pane, for the views that show it. */
export const FindingListContext = createContext<FindingList | null>(null);

export function useFindings(): FindingList {
  const list = useContext(FindingListContext);
  if (list === null) throw new Error('The view stands outside the pane.');
  return list;
}

const isAccepted = (line: Line): boolean => countingOf(line).every(({ status }) => status === 'godtagen');

const NONE: ReadonlySet<string> = new Set();
const NOTHING_MORE: Standing = () => [];

/** Everything that is said of a finding, to be searched. */
const searchedIn = (finding: Finding, ruleTitle: string, say: Words['say']): string =>
  [ruleTitle, say(toldMessage(finding)), insatsOf(finding), finding.subject, finding.place.sheet]
    .filter((part) => part !== null)
    .join('\n');

/** The rules, chapters and sheets that have findings; rules and chapters by id with their titles. */
function optionsOf(
  findings: readonly ReviewedFinding[],
  submission: Submission | null,
  ruleTitle: (rule: string) => string,
) {
  return {
    rules: [...new Set(findings.map(({ finding }) => finding.rule))]
      .map((rule) => [rule, ruleTitle(rule)] as const)
      .sort(([, one], [, other]) => one.localeCompare(other, 'sv')),
    chapters: (submission?.sections ?? [])
      .filter(({ id }) => findings.some(({ finding }) => chapterOf(finding) === id))
      .map(({ id, title }) => [id, `${id} ${title}`] as const),
    sheets: [...new Set(findings.map(({ finding }) => finding.place.sheet))],
  };
}

/** A list with fewer findings needs no folding. */
const FEW = 12;

/** What is open before anybody has touched it: all of a short list, else the first chapter and its first insats. */
function openFromStart(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const isShort = linesInOrder(nodes).length <= FEW;
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
