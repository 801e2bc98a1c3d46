import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SeverityCounts } from '../findings/group';
import { SEVERITIES } from '../../findings/finding';
import { useWords } from '../hooks/use-words';
import { SeverityIcon } from './SeverityIcon';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
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
  const styles = useStyles();
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
