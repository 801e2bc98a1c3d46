import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { insatsOf } from '../../findings/finding';
import { addressOf } from '../../workbook/address';
import { VisuallyHidden } from '../shared/LiveStatus';
import { GroupCounts, SeverityIcon } from '../shared/Severity';
import { useRule } from '../shared/rules';
import { useWords } from '../shared/words';
import type { FindingItem } from './items';
import { findingsInOrder, type GroupSubject, type TreeGroup } from './tree';

/** What rows of the tree have in common. */
export const useRowStyles = makeStyles({
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
  about: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** How far in a row of a level begins. */
export const indent = (level: number): { readonly paddingInlineStart: string } => ({
  paddingInlineStart: `${(level - 1) * 12 + 4}px`,
});

const useStyles = makeStyles({
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Forced colours take away the shadow.
    '@media (forced-colors: active)': { outline: `${tokens.strokeWidthThin} solid Highlight` },
  },
  accepted: { color: tokens.colorNeutralForeground2 },
  cell: { ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums' },
});

export interface FindingTreeRowProps {
  readonly item: FindingItem;
  readonly level: number;
  readonly current: boolean;
  /** What the group right around it has said already. */
  readonly within: GroupSubject['kind'] | null;
}

/** One finding: what is wrong, about what, how grave, and its cell. */
export function FindingTreeRow({ item, level, current, within }: FindingTreeRowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { say, texts } = useWords();
  const { finding, status } = item.reviewed;
  const rule = useRule(finding.rule);
  const isNamed = within === 'rule' || within === 'same';
  const insats = insatsOf(finding);
  const cell = addressOf(finding.place);
  const place = insats ?? finding.subject ?? finding.place.sheet;
  const title = isNamed ? place : say(rule?.title ?? finding.message);
  const subject = isNamed || within === 'insats' ? finding.subject : place;
  const about = [
    texts.severityMarks[finding.severity],
    subject !== title && subject !== insats ? subject : null,
    within === 'chapter' ? insats : null,
    status === 'ny' ? null : texts.findings.statuses[status],
  ];
  return (
    <div
      className={mergeClasses(rows.row, current && styles.current, status === 'godtagen' && styles.accepted)}
      style={indent(level)}
    >
      <SeverityIcon severity={finding.severity} />
      <span className={rows.body}>
        <span className={rows.text}>
          {title}
          <span className={rows.about}>
            <VisuallyHidden>. </VisuallyHidden>
            {[...new Set(about.filter((part) => part !== null))].join(' · ')}
          </span>
        </span>
        {cell !== null && (
          <span className={styles.cell}>
            <VisuallyHidden>{` ${texts.findings.cell} `}</VisuallyHidden>
            {cell}
          </span>
        )}
      </span>
    </div>
  );
}

const useGroupStyles = makeStyles({
  outermost: {
    ...typographyStyles.body1Strong,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
});

export interface GroupTreeRowProps {
  readonly group: TreeGroup;
  readonly level: number;
  readonly open: boolean;
}

/** A group of findings: what they have in common and how many count. */
export function GroupTreeRow({ group, level, open }: GroupTreeRowProps) {
  const styles = useGroupStyles();
  const rows = useRowStyles();
  return (
    <div className={mergeClasses(rows.row, level === 1 && styles.outermost)} style={indent(level)}>
      <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
      <span className={rows.body}>
        <span className={rows.text}>
          <GroupLabel group={group} />
        </span>
        <GroupCounts counts={group.counts} />
      </span>
    </div>
  );
}

/** What the findings of a group have in common, in words. */
export function GroupLabel({ group }: { readonly group: TreeGroup }) {
  const { texts, number } = useWords();
  const { subject } = group;
  switch (subject.kind) {
    case 'chapter':
      return subject.section === null ? (
        texts.findings.outsideChapters
      ) : (
        <span lang="sv">{`${subject.section.id} ${subject.section.title}`}</span>
      );
    case 'insats':
      return <span lang="sv">{subject.heading}</span>;
    case 'rule':
      return <RuleTitle rule={subject.rule} />;
    case 'same':
      return (
        <>
          <RuleTitle rule={subject.example.reviewed.finding.rule} />
          {` ${texts.findings.sameIn(number(findingsInOrder(group.children).length))}`}
        </>
      );
  }
}

function RuleTitle({ rule }: { readonly rule: string }) {
  const { say } = useWords();
  const known = useRule(rule);
  return known === undefined ? rule : say(known.title);
}
