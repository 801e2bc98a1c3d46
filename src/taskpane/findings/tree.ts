import type { ReviewedFinding } from '../../findings/acceptance';
import { gravest, toLines } from '../../findings/groups';
import { groupBy } from '../../language/by-key';
import type { Section, Submission } from '../../recognise/submission';
import { countOpen, type Counts, createInsatsGrouping, groupFindings } from './group';

/** How the findings are arranged: by chapter and insats, or by rule. */
export type Arrangement = 'chapter' | 'rule';

/** What a group of findings has in common. */
export type GroupSubject =
  | { readonly kind: 'chapter'; readonly section: Section | null }
  | { readonly kind: 'insats'; readonly heading: string }
  | { readonly kind: 'rule'; readonly rule: string }
  /** Findings of the rule in several places that say the same, word for word. */
  | { readonly kind: 'same'; readonly rule: string }
  /** Findings of one cause, which are one line and one count. */
  | { readonly kind: 'cause'; readonly rule: string };

export interface TreeLeaf {
  readonly kind: 'finding';
  readonly key: string;
  readonly reviewed: ReviewedFinding;
}

export interface TreeGroup {
  readonly kind: 'group';
  readonly key: string;
  readonly subject: GroupSubject;
  readonly counts: Counts;
  readonly children: readonly TreeNode[];
}

export type TreeNode = TreeLeaf | TreeGroup;

/** So many findings that say the same in one chapter are folded into one row. */
const FEWEST_SAME = 4;

/** The findings as a tree. No finding is left out, and none stands in two places. */
export function buildTree(
  findings: readonly ReviewedFinding[],
  submission: Submission,
  arrangement: Arrangement,
  /** Groups that are kept for as long as they hold anything, however few it is. */
  kept: ReadonlySet<string> = new Set(),
): readonly TreeNode[] {
  return arrangement === 'rule' ? byRule(findings) : byChapter(findings, submission, kept);
}

const leaf = (reviewed: ReviewedFinding): TreeNode => ({ kind: 'finding', key: reviewed.key, reviewed });

const group = (
  key: string,
  subject: GroupSubject,
  findings: readonly ReviewedFinding[],
  children: readonly TreeNode[] = findings.map(leaf),
): TreeNode => ({ kind: 'group', key, subject, counts: countOpen(findings), children });

const byRule = (findings: readonly ReviewedFinding[]): readonly TreeNode[] =>
  [...groupBy(findings, ({ finding }) => finding.rule)].map(([rule, ofRule]) =>
    group(`rule|${rule}`, { kind: 'rule', rule }, ofRule),
  );

function byChapter(
  findings: readonly ReviewedFinding[],
  submission: Submission,
  kept: ReadonlySet<string>,
): readonly TreeNode[] {
  const byInsats = createInsatsGrouping(submission);
  return groupFindings(findings, submission)
    .filter((chapter) => chapter.findings.length > 0)
    .map(({ key, section, findings: all }) => {
      const causes = causesOf(all);
      const same = sameFindings(without(all, causes), (text) => kept.has(`${key}|${text}`));
      const { rest, insatser } = byInsats(without(without(all, causes), same));
      return group(key, { kind: 'chapter', section }, all, [
        ...causes.map(({ text, rule, alike }) => group(`${key}|${text}`, { kind: 'cause', rule }, alike)),
        ...same.map(({ text, rule, alike }) => group(`${key}|${text}`, { kind: 'same', rule }, alike)),
        ...rest.map(leaf),
        ...insatser.map((insats) =>
          group(insats.key, { kind: 'insats', heading: insats.heading }, insats.findings),
        ),
      ]);
    });
}

/** Findings that stand in one row, with what tells that row from others. */
interface Alike {
  readonly text: string;
  readonly rule: string;
  readonly alike: readonly ReviewedFinding[];
}

function without(findings: readonly ReviewedFinding[], rows: readonly Alike[]): readonly ReviewedFinding[] {
  const folded = new Set(rows.flatMap(({ alike }) => alike));
  return findings.filter((reviewed) => !folded.has(reviewed));
}

/** Findings of one cause; the gravest gives the row its name. */
const causesOf = (findings: readonly ReviewedFinding[]): readonly Alike[] =>
  toLines(findings, ({ finding }) => finding).flatMap((alike) => {
    const { group: cause } = alike[0]?.finding ?? { group: null };
    if (cause === null || alike.length < 2) return [];
    const grave = gravest(alike.map(({ finding }) => finding));
    const rule = alike.find(({ finding }) => finding.severity === grave)?.finding.rule ?? '';
    return [{ text: `orsak|${cause}`, rule, alike }];
  });

/** Findings of different insatser that say the same word for word, with what they say. */
function sameFindings(
  findings: readonly ReviewedFinding[],
  isKept: (text: string) => boolean,
): readonly Alike[] {
  const inInsatser = findings.filter(({ finding }) => finding.about.kind === 'card');
  return [...groupBy(inInsatser, ({ finding }) => `${finding.rule}|${finding.message.sv}`)]
    .filter(([text, alike]) => alike.length >= FEWEST_SAME || isKept(text))
    .map(([text, alike]) => ({ text, rule: alike[0]?.finding.rule ?? '', alike }));
}

/** A row of the tree as it is shown: level and place among its siblings, for screen readers too. */
export interface TreeRow {
  readonly node: TreeNode;
  /** 1 is outermost. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly open: boolean;
  /** The row of the group that it stands in; null outermost. */
  readonly parent: string | null;
  /** What that group has in common. */
  readonly within: GroupSubject['kind'] | null;
}

/** The rows in view: those of open groups, from the top. */
export function visibleRows(
  nodes: readonly TreeNode[],
  isOpen: (key: string) => boolean,
): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (siblings: readonly TreeNode[], level: number, around: TreeGroup | null): void => {
    siblings.forEach((node, index) => {
      const open = node.kind === 'group' && isOpen(node.key);
      rows.push({
        node,
        level,
        position: index + 1,
        siblings: siblings.length,
        open,
        parent: around?.key ?? null,
        within: around?.subject.kind ?? null,
      });
      if (node.kind === 'group' && open) add(node.children, level + 1, node);
    });
  };
  add(nodes, 1, null);
  return rows;
}

/** The findings in the order in which the tree tells them, folded or not. */
export const findingsInOrder = (nodes: readonly TreeNode[]): readonly ReviewedFinding[] =>
  nodes.flatMap((node) => (node.kind === 'finding' ? [node.reviewed] : findingsInOrder(node.children)));

/** The groups around a finding, outermost first; none where it is not in the tree. */
export function groupsAround(nodes: readonly TreeNode[], key: string): readonly string[] {
  for (const node of nodes) {
    if (node.kind === 'finding') continue;
    if (node.children.some((child) => child.kind === 'finding' && child.key === key)) return [node.key];
    const inner = groupsAround(node.children, key);
    if (inner.length > 0) return [node.key, ...inner];
  }
  return [];
}

/**
 * The same finding in a later check: the one with the same key or, since figures change while people work on them, the
 * only one of the same rule about the same thing.
 */
export function findAgain(
  earlier: ReviewedFinding | null,
  findings: readonly ReviewedFinding[],
): ReviewedFinding | null {
  if (earlier === null) return null;
  const same = findings.find(({ key }) => key === earlier.key);
  if (same !== undefined) return same;
  const alike = findings.filter(({ about }) => about === earlier.about);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/**
 * The finding that follows one that is gone, by the order in which they stood: the next of those that are still there,
 * else the last before.
 */
export function successor(
  gone: string,
  order: readonly string[],
  findings: readonly ReviewedFinding[],
): ReviewedFinding | null {
  const at = order.indexOf(gone);
  if (at < 0) return null;
  const there = new Map(findings.map((one) => [one.key, one]));
  const key =
    order.slice(at + 1).find((each) => there.has(each)) ??
    order.slice(0, at).findLast((each) => there.has(each));
  return there.get(key ?? '') ?? null;
}
