import { groupBy } from '../../language/by-key';
import type { Section, Submission } from '../../recognise/submission';
import { byChapter, countOpen, type Counts, createInsatsGrouping } from './group';
import { type Line, linesOf } from './lines';
import type { ReviewedFinding } from '../../findings/acceptance';

/** How the findings are arranged: by chapter and insats, or by rule. */
export type Arrangement = 'chapter' | 'rule';

/** What a group of findings has in common. */
export type GroupSubject =
  | { readonly kind: 'chapter'; readonly section: Section | null }
  | { readonly kind: 'insats'; readonly heading: string }
  | { readonly kind: 'rule'; readonly rule: string }
  /** Findings of the rule in several places that say the same, word for word. */
  | { readonly kind: 'same'; readonly rule: string };

export interface TreeLeaf {
  readonly kind: 'finding';
  readonly key: string;
  readonly line: Line;
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

/** How a tree is made of findings. */
export interface TreeOptions {
  readonly arrangement: Arrangement;
  /** Groups that are kept for as long as they hold anything, however few it is. */
  readonly kept?: ReadonlySet<string>;
  /** Those of the findings that are mended. */
  readonly done?: ReadonlySet<ReviewedFinding>;
}

/** The findings as a tree. No finding is left out, and none stands in two places. */
export function buildTree(
  findings: readonly ReviewedFinding[],
  submission: Submission,
  { arrangement, kept = new Set(), done = new Set() }: TreeOptions,
): readonly TreeNode[] {
  if (arrangement === 'rule') return byRule(linesOf(findings, done));
  // A cause that several chapters share is told once, where its line stands.
  return byChapter(linesOf(findings, done), ({ reviewed }) => reviewed.finding, submission)
    .filter(({ all }) => all.length > 0)
    .map(({ key, section, all: lines }) => {
      const same = sameLines(lines, (text) => kept.has(`${key}|${text}`));
      const folded = new Set(same.flatMap(({ alike }) => alike));
      const { rest, insatser } = createInsatsGrouping(submission)(lines.filter((line) => !folded.has(line)));
      return group(key, { kind: 'chapter', section }, lines, [
        ...same.map(({ text, rule, alike }) => group(`${key}|${text}`, { kind: 'same', rule }, alike)),
        ...rest.map(leaf),
        ...insatser.map((insats) =>
          group(insats.key, { kind: 'insats', heading: insats.heading }, insats.lines),
        ),
      ]);
    });
}

const leaf = (line: Line): TreeNode => ({ kind: 'finding', key: line.key, line });

const group = (
  key: string,
  subject: GroupSubject,
  lines: readonly Line[],
  children: readonly TreeNode[] = lines.map(leaf),
): TreeNode => {
  const counting = lines.filter(({ isDone }) => !isDone).flatMap(({ findings }) => findings);
  return { kind: 'group', key, subject, counts: countOpen(counting), children };
};

const byRule = (lines: readonly Line[]): readonly TreeNode[] =>
  [...groupBy(lines, ({ reviewed }) => reviewed.finding.rule)].map(([rule, ofRule]) =>
    group(`rule|${rule}`, { kind: 'rule', rule }, ofRule),
  );

/** Lines that stand in one row, with what tells that row from others. */
interface Alike {
  readonly text: string;
  readonly rule: string;
  readonly alike: readonly Line[];
}

/** Lines of different insatser that say the same word for word, with what they say. */
function sameLines(lines: readonly Line[], isKept: (text: string) => boolean): readonly Alike[] {
  const single = lines.filter(
    ({ findings, reviewed }) => findings.length === 1 && reviewed.finding.about.kind === 'card',
  );
  return [...groupBy(single, ({ reviewed: { finding } }) => `${finding.rule}|${finding.message.sv}`)]
    .filter(([text, alike]) => alike.length >= FEWEST_SAME || isKept(text))
    .map(([text, alike]) => ({ text, rule: alike[0]?.reviewed.finding.rule ?? '', alike }));
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

/** The lines in the order in which the tree tells them, folded or not. */
export const linesInOrder = (nodes: readonly TreeNode[]): readonly Line[] =>
  nodes.flatMap((node) => (node.kind === 'finding' ? [node.line] : linesInOrder(node.children)));

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
