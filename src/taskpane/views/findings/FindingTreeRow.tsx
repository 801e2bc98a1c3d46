import { addressOfFinding, insatsOf } from '../../../findings/finding';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { SeverityIcon } from '../../components/SeverityIcon';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import type { FindingItem } from '../../findings/items';
import type { GroupSubject } from '../../findings/tree';
import { useRule } from '../../hooks/use-rule';
import { useWords } from '../../hooks/use-words';
import { indent, useRowStyles } from './tree-row-styles';

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
  const cell = addressOfFinding(finding);
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
