import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SeverityCounts } from '../findings/group';
import { SEVERITIES } from '../../rules/engine';
import { useWords } from '../hooks/use-words';
import { SeverityIcon } from './SeverityIcon';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  part: {
    whiteSpace: 'nowrap',
    '& > svg': { verticalAlign: '-3px', marginRight: tokens.spacingHorizontalXS },
  },
});

/** "17 fel · 24 varningar · 6 upplysningar", each with its mark. */
export function SummaryLine({ counts }: { readonly counts: SeverityCounts }) {
  const styles = useStyles();
  const { count, texts } = useWords();
  return (
    <p className={styles.root}>
      {SEVERITIES.map((severity, index) => (
        <span key={severity}>
          {index > 0 && <VisuallyHidden> · </VisuallyHidden>}
          <span className={styles.part}>
            <SeverityIcon severity={severity} />
            {count(counts[severity], texts.severities[severity])}
          </span>
        </span>
      ))}
    </p>
  );
}
