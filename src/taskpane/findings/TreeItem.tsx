import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { memo, useMemo } from 'react';
import { type Finding, insatsOf } from '../../findings/finding';
import { countLeft } from '../../findings/groups';
import { fixesFor } from '../../rules/registry';
import { addressOf } from '../../workbook/address';
import { SeverityCounts, SeverityIcon } from '../shared/Severity';
import { useTexts, useWords } from '../shared/words';
import { titleOf, useRule, useWork } from '../shared/work';
import { findingTexts } from './texts';
import type { Line } from './lines';
import { linesInOrder, type TreeGroup, type TreeRow } from './tree';

const useStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    position: 'absolute',
    left: 0,
    width: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    boxSizing: 'border-box',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    '& > svg': { flexShrink: 0, alignSelf: 'start', marginTop: '2px' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  text: { flex: '1 1 0', minWidth: 'min(10.5em, 80%)', overflowWrap: 'anywhere', hyphens: 'auto' },
  about: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  active: {
    '[role="tree"]:focus-visible &': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Forced colours take away the shadow.
    '@media (forced-colors: active)': {
      outline: `${tokens.strokeWidthThick} solid Highlight`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  accepted: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  chevron: { color: tokens.colorNeutralForeground3 },
  counts: { marginInlineStart: 'auto' },
  cell: { ...typographyStyles.caption1, marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  outermost: {
    ...typographyStyles.body1Strong,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
  },
});

/** How far in a row of a level begins. */
const indent = (level: number) => `${(level - 1) * 12 + 4}px`;

export interface TreeItemProps {
  readonly row: TreeRow;
  readonly id: string;
  readonly index: number;
  /** How far below the top of the tree it stands. */
  readonly top: number;
  /** Told of the row's element. */
  readonly measure: (element: HTMLElement | null) => void;
  /** The keyboard stands on it. */
  readonly isActive: boolean;
  /** Its detail is shown. */
  readonly isCurrent: boolean;
  /** Of the lines that are mended the latest. */
  readonly isLatest: boolean;
}

/** A row of the tree. It is drawn again only when something of it changes, however the list is scrolled. */
export const TreeItem = memo(function TreeItem(props: TreeItemProps) {
  const { node } = props.row;
  return node.kind === 'group' ? (
    <GroupItem {...props} group={node} />
  ) : (
    <LineItem {...props} line={node.line} />
  );
});

/** What makes an element a row of the tree. */
function itemOf({ row, id, index, top, measure, isCurrent }: TreeItemProps) {
  const { node, level, position, siblings, open } = row;
  return {
    id,
    ref: measure,
    'data-index': index,
    role: 'treeitem',
    'aria-level': level,
    'aria-posinset': position,
    'aria-setsize': siblings,
    'aria-expanded': node.kind === 'group' ? open : undefined,
    'aria-selected': isCurrent,
    style: { top, paddingInlineStart: indent(level) },
  };
}

/** One line: what is wrong, about what, how grave, and its cell; ticked once it is mended. */
function LineItem({ line, ...props }: TreeItemProps & { readonly line: Line }) {
  const styles = useStyles();
  const { cell: cellWord } = useTexts(findingTexts);
  const { reviewed, isDone } = line;
  const { title, about, spoken, cell } = useRowTexts(line, props.row.within, props.isLatest);
  const isPutAside = isDone || reviewed.status === 'godtagen';
  return (
    <div
      {...itemOf(props)}
      // One text, and not the pieces of it, which would need more elements for those who listen.
      aria-label={`${title.replace(/\.$/, '')}. ${spoken}${cell === null ? '' : ` ${cellWord} ${cell}`}`}
      className={mergeClasses(
        styles.row,
        props.isActive && styles.active,
        props.isCurrent && styles.current,
        isPutAside && styles.accepted,
      )}
    >
      {isDone ? (
        <CheckmarkCircle16Filled aria-hidden className={styles.done} />
      ) : (
        <SeverityIcon severity={reviewed.finding.severity} />
      )}
      <span className={styles.text}>
        {title}
        {about !== '' && <span className={styles.about}>{about}</span>}
      </span>
      {cell !== null && <span className={styles.cell}>{cell}</span>}
    </div>
  );
}

function useIsFixable({ findings, isDone }: Line): boolean {
  const { submission, workbook } = useWork().result;
  return useMemo(
    () =>
      !isDone &&
      findings.some(
        ({ status, finding }) => status !== 'godtagen' && fixesFor(finding, submission, workbook).length > 0,
      ),
    [findings, isDone, submission, workbook],
  );
}

/** What a finding concerns, as people call it. */
const concernOf = (finding: Finding): string => insatsOf(finding) ?? finding.subject ?? finding.place.sheet;

/** What a line's row says, without what the group around it has said. */
function useRowTexts(line: Line, within: TreeRow['within'], isLatest: boolean) {
  const { say, number, severities } = useWords();
  const { causeIn, moreCells, actions } = useTexts(findingTexts);
  const isFixable = useIsFixable(line);
  const standing = useStanding(line, isLatest);
  const { finding } = line.reviewed;
  const rule = useRule(finding.rule);
  const isNamed = within === 'rule' || within === 'same';
  const count = line.findings.length;
  const title = isNamed ? concernOf(finding) : say(finding.title ?? rule?.title ?? finding.message);
  const concern = isNamed ? null : concernWithin(line, within);
  const cause = count > 1 ? causeIn(number(count)) : null;
  const parts = [...standing, cause, concern, isFixable ? actions.fixable : null];
  const about = parts.filter((part) => part !== null).join(' · ');
  // The form of the mark is seen.
  const severity = line.isDone ? '' : severities[finding.severity].mark;
  const spoken = [severity, about].filter(Boolean).join(' · ');
  const first = addressOf(finding.place);
  const cell = first === null || count === 1 ? first : moreCells(first, number(count - 1));
  return { title, about, spoken, cell };
}

/** What a line concerns where the group around it has not said it; of several findings only what they share. */
function concernWithin({ reviewed: { finding }, findings }: Line, within: TreeRow['within']): string | null {
  const insats = insatsOf(finding);
  if (insats !== null) return within === 'insats' ? null : insats;
  return findings.length === 1 ? concernOf(finding) : null;
}

/** That a line is mended, or what was decided and asked of it, in words. */
function useStanding({ reviewed: { status, key }, isDone }: Line, isLatest: boolean) {
  const { texts, number } = useWords();
  const { done, doneLeft } = useTexts(findingTexts);
  const { questions, review } = useWork();
  const question = questions.get(key);
  if (isDone) return [isLatest ? doneLeft(number(countLeft(review))) : done];
  return [
    ...(status === 'ny' ? [] : [texts.statuses[status]]),
    ...(question === undefined ? [] : [texts.questions[question.status]]),
  ];
}

/** A group of findings: what they have in common and how many count. */
function GroupItem({ group, ...props }: TreeItemProps & { readonly group: TreeGroup }) {
  const styles = useStyles();
  const { level, open } = props.row;
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div
      {...itemOf(props)}
      className={mergeClasses(styles.row, props.isActive && styles.active, level === 1 && styles.outermost)}
    >
      <Chevron aria-hidden className={styles.chevron} />
      <span className={styles.text}>
        <GroupLabel group={group} />
      </span>
      <span className={styles.counts}>
        <SeverityCounts counts={group.counts} />
      </span>
    </div>
  );
}

/** How many of them count; all of them where none does, since then the row is about what is accepted. */
function countCounting(children: TreeGroup['children']): number {
  const lines = linesInOrder(children);
  const open = lines.filter(({ isDone, reviewed }) => !isDone && reviewed.status !== 'godtagen').length;
  return open === 0 ? lines.length : open;
}

/** What the findings of a group have in common, in words. */
function GroupLabel({ group: { subject, children } }: { readonly group: TreeGroup }) {
  const { texts, number, say } = useWords();
  const { sameIn } = useTexts(findingTexts);
  const { rules } = useWork();
  switch (subject.kind) {
    case 'chapter': {
      const { section } = subject;
      if (section === null) return texts.outsideChapters;
      return <span lang="sv">{`${section.id} ${section.title}`}</span>;
    }
    case 'insats':
      return <span lang="sv">{subject.heading}</span>;
    case 'rule':
      return say(titleOf(rules, subject.rule));
    case 'same':
      return `${say(titleOf(rules, subject.rule))} ${sameIn(countCounting(children), number(countCounting(children)))}`;
  }
}
