import { mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ChevronRight16Regular, Wrench16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { type Finding, insatsOf } from '../../findings/finding';
import { countLeft } from '../../findings/groups';
import { fixesFor } from '../../rules/registry';
import { addressOf } from '../../workbook/address';
import { VisuallyHidden } from '../shared/LiveStatus';
import { SeverityCounts, SeverityIcon } from '../shared/Severity';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { titleOf, useRule, useWork } from '../shared/work';
import { findingTexts } from './texts';
import type { Line } from './lines';
import { linesInOrder, type TreeGroup, type TreeRow } from './tree';

const useStyles = makeLooks({
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    boxSizing: 'border-box',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '& > svg': { marginTop: '2px' },
  },
  body: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  text: { flex: '1 1 0', minWidth: 'min(10.5em, 100%)', overflowWrap: 'anywhere', hyphens: 'auto' },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Forced colours take away the shadow.
    '@media (forced-colors: active)': { outline: `${tokens.strokeWidthThin} solid Highlight` },
  },
  accepted: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  fixable: { color: tokens.colorNeutralForeground3, '& > svg': { verticalAlign: '-3px' } },
  cell: { ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums' },
  outermost: {
    ...typographyStyles.body1Strong,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
});

/** How far in a row of a level begins. */
const indent = (level: number) => ({ paddingInlineStart: `${(level - 1) * 12 + 4}px` });

export interface LineTreeRowProps {
  readonly line: Line;
  readonly row: TreeRow;
  readonly current: boolean;
  /** Of the lines that are mended the latest. */
  readonly isLatest: boolean;
}

/** One line: what is wrong, about what, how grave, and its cell; ticked once it is mended. */
export function LineTreeRow({ line, row: { level, within }, current, isLatest }: LineTreeRowProps) {
  const styles = useStyles();
  const { cell: cellWord, actions } = useTexts(findingTexts);
  const { reviewed, isDone } = line;
  const fixable = useIsFixable(line);
  const { title, about, cell } = useRowTexts(line, within, isLatest);
  return (
    <div
      className={mergeClasses(
        styles.row,
        current && styles.current,
        (isDone || reviewed.status === 'godtagen') && styles.accepted,
      )}
      style={indent(level)}
    >
      {isDone ? (
        <CheckmarkCircle16Filled aria-hidden className={styles.done} />
      ) : (
        <SeverityIcon severity={reviewed.finding.severity} />
      )}
      <span className={styles.body}>
        <span className={styles.text}>
          {title}
          <span className={styles.noteBelow}>
            <VisuallyHidden>. </VisuallyHidden>
            {about}
          </span>
        </span>
        {fixable && (
          <span className={styles.fixable}>
            <Wrench16Regular aria-hidden />
            <VisuallyHidden>{` ${actions.fixable} `}</VisuallyHidden>
          </span>
        )}
        {cell !== null && (
          <span className={styles.cell}>
            <VisuallyHidden>{` ${cellWord} `}</VisuallyHidden>
            {cell}
          </span>
        )}
      </span>
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
  const { say, number } = useWords();
  const { causeIn, moreCells } = useTexts(findingTexts);
  const standing = useStanding(line, isLatest);
  const { finding } = line.reviewed;
  const rule = useRule(finding.rule);
  const isNamed = within === 'rule' || within === 'same';
  const count = line.findings.length;
  const title = isNamed ? concernOf(finding) : say(finding.title ?? rule?.title ?? finding.message);
  const concern = isNamed ? null : concernWithin(line, within);
  const about = [...standing, ...(count > 1 ? [causeIn(number(count))] : []), concern];
  const first = addressOf(finding.place);
  const cell = first === null || count === 1 ? first : moreCells(first, number(count - 1));
  return { title, about: about.filter((part) => part !== null).join(' · '), cell };
}

/** What a line concerns where the group around it has not said it; of several findings only what they share. */
function concernWithin({ reviewed: { finding }, findings }: Line, within: TreeRow['within']): string | null {
  const insats = insatsOf(finding);
  if (insats !== null) return within === 'insats' ? null : insats;
  return findings.length === 1 ? concernOf(finding) : null;
}

/** How grave a line is, or that it is mended, and what was decided and asked of it, in words. */
function useStanding({ reviewed: { status, key, finding }, isDone }: Line, isLatest: boolean) {
  const { texts, severities, number } = useWords();
  const { done, doneLeft } = useTexts(findingTexts);
  const { questions, review } = useWork();
  const question = questions.get(key);
  if (isDone) return [isLatest ? doneLeft(number(countLeft(review))) : done];
  return [
    severities[finding.severity].mark,
    ...(status === 'ny' ? [] : [texts.statuses[status]]),
    ...(question === undefined ? [] : [texts.questions[question.status]]),
  ];
}

export interface GroupTreeRowProps {
  readonly group: TreeGroup;
  readonly row: TreeRow;
}

/** A group of findings: what they have in common and how many count. */
export function GroupTreeRow({ group, row: { level, open } }: GroupTreeRowProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, level === 1 && styles.outermost)} style={indent(level)}>
      <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
      <span className={styles.body}>
        <span className={styles.text}>
          <GroupLabel group={group} />
        </span>
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
