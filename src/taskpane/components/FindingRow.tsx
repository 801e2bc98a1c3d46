import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { FindingItem } from '../findings/items';
import { useRule } from '../hooks/use-rule';
import { useWords } from '../hooks/use-words';
import { FindingDetail } from './FindingDetail';
import { SeverityIcon } from './SeverityIcon';
import { VisuallyHidden } from './VisuallyHidden';
import { useFocusRing } from './focus-ring';

const useStyles = makeStyles({
  root: {
    paddingLeft: tokens.strokeWidthThicker,
    borderRadius: tokens.borderRadiusMedium,
  },
  // Only this one has an edge: forced colours would show a transparent one on all the others.
  current: {
    paddingLeft: 0,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  button: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    '& > svg': { marginTop: '2px' },
  },
  body: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  text: { flex: '1 1 0', minWidth: 'min(8em, 100%)', overflowWrap: 'anywhere', hyphens: 'auto' },
  about: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  cell: { ...typographyStyles.caption1, paddingTop: '2px', fontVariantNumeric: 'tabular-nums' },
});

export interface FindingRowProps {
  readonly item: FindingItem;
  readonly current: boolean;
  readonly onChoose: (item: FindingItem, clicked: Element) => void;
}

/** One finding; choosing it shows its cell in Excel and its detail here, right below. */
export function FindingRow({ item, current, onChoose }: FindingRowProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { say, texts } = useWords();
  const { finding } = item;
  const rule = useRule(finding.rule);
  // Within an insats the subject is the insats itself.
  const subject = finding.insats === null ? finding.subject : null;
  const about = [texts.severityMarks[finding.severity], subject].filter((part) => part !== null);
  return (
    <li className={mergeClasses(styles.root, current && styles.current)}>
      <button
        type="button"
        className={mergeClasses(styles.button, ring)}
        aria-current={current ? 'true' : undefined}
        onClick={(event) => {
          onChoose(item, event.currentTarget);
        }}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.body}>
          <span className={styles.text}>
            {say(rule?.title ?? finding.message)}
            <span className={styles.about}>{about.join(' · ')}</span>
          </span>
          {finding.cell !== null && (
            <span className={styles.cell}>
              <VisuallyHidden>{` ${texts.findings.cell} `}</VisuallyHidden>
              {finding.cell}
            </span>
          )}
        </span>
      </button>
      {current && <FindingDetail finding={finding} rationale={rule?.rationale ?? null} />}
    </li>
  );
}
