import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import { SEVERITIES, type Severity } from '../../findings/finding';
import type { SeverityCounts } from '../findings/group';
import { VisuallyHidden } from './LiveStatus';
import { useWords } from './words';

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  fel: { color: tokens.colorStatusDangerForeground1 },
  varning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = { fel: ErrorCircle16Filled, varning: Warning16Filled, info: Info16Regular };

/** The mark of a severity: a form and a colour of its own. The word always stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.root, styles[severity])} />;
}

const useCountStyles = makeStyles({
  root: { display: 'inline-flex', flexShrink: 0, gap: tokens.spacingHorizontalS },
  part: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many findings a group holds of each severity, in short form; the words are there for those who listen. */
export function GroupCounts({ counts }: { readonly counts: SeverityCounts }) {
  const styles = useCountStyles();
  const { count, number, texts } = useWords();
  return (
    <span className={styles.root}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <span key={severity} className={styles.part}>
          <SeverityIcon severity={severity} />
          <span aria-hidden>{number(counts[severity])}</span>
          <VisuallyHidden>{` ${count(counts[severity], texts.severities[severity])} `}</VisuallyHidden>
        </span>
      ))}
    </span>
  );
}
