import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Faultless } from '../../components/Faultless';
import { SeverityIcon } from '../../components/SeverityIcon';
import { countItems } from '../../findings/group';
import { useWords } from '../../hooks/use-words';
import { useWork } from '../../hooks/use-work';
import { SEVERITIES } from '../../../findings/finding';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { flex: '1 1 84px', minWidth: 0, flexDirection: 'column', padding: tokens.spacingVerticalXS },
  number: {
    ...typographyStyles.title3,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  word: { ...typographyStyles.caption1 },
});

/** How many findings count, by severity; or one sentence where there is none. */
export function Counts() {
  const styles = useStyles();
  const { texts, number } = useWords();
  const { items, result, showFindings } = useWork();
  if (items.length === 0) return <Faultless coverage={result.submission.coverage} />;
  const counts = countItems(items);
  return (
    <div role="group" aria-label={texts.overview.counts} className={styles.root}>
      {SEVERITIES.map((severity) => (
        <Button
          key={severity}
          className={styles.button}
          onClick={() => {
            showFindings({ severity });
          }}
        >
          <span className={styles.number}>
            <SeverityIcon severity={severity} />
            {number(counts[severity])}
          </span>{' '}
          <span className={styles.word}>
            {texts.severities[severity][counts[severity] === 1 ? 'one' : 'many']}
          </span>
        </Button>
      ))}
    </div>
  );
}
