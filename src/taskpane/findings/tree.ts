import { groupBy } from '../../language/by-key';
import type { Section, Submission } from '../../recognise/submission';
import {
  countItems,
  createInsatsGrouping,
  groupFindings,
  type InsatsGroup,
  type SeverityCounts,
} from './group';
import type { FindingItem } from './items';

/** How the findings are arranged: by chapter and insats, or by rule. */
export type Arrangement = 'chapter' | 'rule';

/** What a group of findings has in common. */
export type GroupSubject =
  | { readonly kind: 'chapter'; readonly section: Section | null }
  | { readonly kind: 'insats'; readonly heading: string }
  | { readonly kind: 'rule'; readonly rule: string }
  /** The same finding in several places, word for word. */
  | { readonly kind: 'same'; readonly example: FindingItem };

export interface TreeLeaf {
  readonly kind: 'finding';
  readonly key: string;
  readonly item: FindingItem;
}

export interface TreeGroup {
  readonly kind: 'group';
  readonly key: string;
  readonly subject: GroupSubject;
  readonly counts: SeverityCounts;
  readonly children: readonly TreeNode[];
}

export type TreeNode = TreeLeaf | TreeGroup;

/** So many findings that say the same in one chapter are folded into one row. */
const FEWEST_SAME = 4;

/** The findings as a tree. No finding is left out, and none stands in two places. */
export function buildTree(
  items: readonly FindingItem[],
  submission: Submission,
  arrangement: Arrangement,
): readonly TreeNode[] {
  return arrangement === 'rule' ? byRule(items) : byChapter(items, submission);
}

const leaf = (item: FindingItem): TreeNode => ({ kind: 'finding', key: item.key, item });

const group = (
  key: string,
  subject: GroupSubject,
  items: readonly FindingItem[],
  children: readonly TreeNode[],
): TreeNode => ({ kind: 'group', key, subject, counts: countItems(items), children });

function byRule(items: readonly FindingItem[]): readonly TreeNode[] {
  return [...groupBy(items, ({ reviewed }) => reviewed.finding.rule)].map(([rule, ofRule]) =>
    group(`rule|${rule}`, { kind: 'rule', rule }, ofRule, ofRule.map(leaf)),
  );
}

function byChapter(items: readonly FindingItem[], submission: Submission): readonly TreeNode[] {
  const byInsats = createInsatsGrouping(submission);
  return groupFindings(items, submission)
    .filter((chapter) => chapter.items.length > 0)
    .map(({ key, section, items: all }) => {
      const same = sameFindings(all);
      const folded = new Set(same.flatMap(([, ofSame]) => ofSame));
      const { rest, insatser } = byInsats(all.filter((item) => !folded.has(item)));
      return group(key, { kind: 'chapter', section }, all, [
        ...same.map(([text, ofSame]) => sameNode(`${key}|${text}`, ofSame)),
        ...rest.map(leaf),
        ...insatser.map(insatsNode),
      ]);
    });
}

const insatsNode = ({ key, heading, items }: InsatsGroup): TreeNode =>
  group(key, { kind: 'insats', heading }, items, items.map(leaf));

function sameNode(key: string, items: readonly FindingItem[]): TreeNode {
  const [example] = items;
  if (example === undefined) throw new RangeError('A group of the same findings is never empty.');
  return group(key, { kind: 'same', example }, items, items.map(leaf));
}

/** Findings of different insatser that say the same word for word, by what they say. */
function sameFindings(items: readonly FindingItem[]): readonly (readonly [string, readonly FindingItem[]])[] {
  const inInsatser = items.filter(({ reviewed }) => reviewed.finding.about.kind === 'card');
  const alike = groupBy(inInsatser, ({ reviewed: { finding } }) => `${finding.rule}|${finding.message.sv}`);
  return [...alike].filter(([, ofSame]) => ofSame.length >= FEWEST_SAME);
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
  const add = (siblings: readonly TreeNode[], level: number, group: TreeGroup | null): void => {
    siblings.forEach((node, index) => {
      const open = node.kind === 'group' && isOpen(node.key);
      rows.push({
        node,
        level,
        position: index + 1,
        siblings: siblings.length,
        open,
        parent: group?.key ?? null,
        within: group?.subject.kind ?? null,
      });
      if (node.kind === 'group' && open) add(node.children, level + 1, node);
    });
  };
  add(nodes, 1, null);
  return rows;
}

/** The findings in the order in which the tree tells them, folded or not. */
export function findingsInOrder(nodes: readonly TreeNode[]): readonly FindingItem[] {
  return nodes.flatMap((node) => (node.kind === 'finding' ? [node.item] : findingsInOrder(node.children)));
}

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
