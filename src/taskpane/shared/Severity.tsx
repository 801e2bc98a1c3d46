import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import { SEVERITIES, type Severity } from '../../findings/finding';
import { useWords } from './words';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  fel: { color: tokens.colorStatusDangerForeground1 },
  varning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  counts: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  count: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontVariantNumeric: 'tabular-nums',
  },
});

const icons = { fel: ErrorCircle16Filled, varning: Warning16Filled, info: Info16Regular };

/** The mark of a severity: a form and a colour of its own. Those who listen are told the word beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}

/** How many findings there are of each severity, in short form; those who listen are told in words. */
export function SeverityCounts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const styles = useStyles();
  const { count, number, severities } = useWords();
  const told = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (told.length === 0) return null;
  const inWords = told.map((severity) => count(counts[severity], severities[severity]));
  return (
    <span className={styles.counts} role="img" aria-label={inWords.join(', ')}>
      {told.map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {number(counts[severity])}
        </span>
      ))}
    </span>
  );
}
