import { mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular, Wrench16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { type Finding, insatsOf } from '../../findings/finding';
import type { ReviewedFinding } from '../../findings/acceptance';
import { fixesFor } from '../../rules/registry';
import { addressOf } from '../../workbook/address';
import { VisuallyHidden } from '../shared/LiveStatus';
import { SeverityCounts, SeverityIcon } from '../shared/Severity';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { titleOf, useRule, useWork } from '../shared/work';
import { findingTexts } from './texts';
import { findingsInOrder, type TreeGroup, type TreeRow } from './tree';

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
  text: { flex: '1 1 0', minWidth: 'min(8em, 100%)', overflowWrap: 'anywhere', hyphens: 'auto' },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Forced colours take away the shadow.
    '@media (forced-colors: active)': { outline: `${tokens.strokeWidthThin} solid Highlight` },
  },
  accepted: { color: tokens.colorNeutralForeground2 },
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

export interface FindingTreeRowProps {
  readonly reviewed: ReviewedFinding;
  readonly row: TreeRow;
  readonly current: boolean;
}

/** One finding: what is wrong, about what, how grave, and its cell. */
export function FindingTreeRow({ reviewed, row: { level, within }, current }: FindingTreeRowProps) {
  const styles = useStyles();
  const { cell: cellWord, actions } = useTexts(findingTexts);
  const { submission, workbook } = useWork().result;
  const { finding, status } = reviewed;
  const fixable = useMemo(
    () => status !== 'godtagen' && fixesFor(finding, submission, workbook).length > 0,
    [status, finding, submission, workbook],
  );
  const cell = addressOf(finding.place);
  const { title, about } = useRowTexts(reviewed, within);
  return (
    <div
      className={mergeClasses(
        styles.row,
        current && styles.current,
        status === 'godtagen' && styles.accepted,
      )}
      style={indent(level)}
    >
      <SeverityIcon severity={finding.severity} />
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

/** What a finding concerns, as people call it. */
const concernOf = (finding: Finding): string => insatsOf(finding) ?? finding.subject ?? finding.place.sheet;

/** What a finding's row says, without what the group around it has said. */
function useRowTexts({ finding, status, key }: ReviewedFinding, within: TreeRow['within']) {
  const { say, severities } = useWords();
  const standing = useStanding({ status, key });
  const rule = useRule(finding.rule);
  const isNamed = within === 'rule' || within === 'same' || within === 'cause';
  const insats = insatsOf(finding);
  const place = concernOf(finding);
  const title = isNamed ? place : say(rule?.title ?? finding.message);
  const subject = isNamed || within === 'insats' ? finding.subject : place;
  const about = [
    severities[finding.severity].mark,
    ...(subject === title || subject === insats ? [] : [subject]),
    ...(within === 'chapter' ? [insats] : []),
    ...standing,
  ];
  return { title, about: [...new Set(about.filter((part) => part !== null))].join(' · ') };
}

/** What was decided and asked of a finding, in words. */
function useStanding({ status, key }: Pick<ReviewedFinding, 'status' | 'key'>): readonly string[] {
  const { texts } = useWords();
  const question = useWork().questions.get(key);
  return [
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
  const all = findingsInOrder(children);
  const open = all.filter(({ status }) => status !== 'godtagen').length;
  return open === 0 ? all.length : open;
}

/** What the findings of a group have in common, in words. */
function GroupLabel({ group: { subject, children } }: { readonly group: TreeGroup }) {
  const { texts, number, say } = useWords();
  const { sameIn, causeIn } = useTexts(findingTexts);
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
      return `${say(titleOf(rules, subject.rule))} ${sameIn(number(countCounting(children)))}`;
    case 'cause':
      return `${say(titleOf(rules, subject.rule))} ${causeIn(number(countCounting(children)))}`;
  }
}
