import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import { SEVERITIES } from '../../findings/finding';
import type { Coverage } from '../../recognise/submission';
import { countItems } from '../findings/group';
import { SeverityIcon } from '../shared/Severity';
import { useWords } from '../shared/words';
import { useWork } from '../shared/work';

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

const useFaultlessStyles = makeStyles({
  root: { ...typographyStyles.body1, display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  lead: { ...typographyStyles.body1Strong },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** The sentence for a workbook in which no rule finds anything. */
export function Faultless({ coverage }: { readonly coverage: Coverage }) {
  const styles = useFaultlessStyles();
  const { number, texts } = useWords();
  const { found, expected } = coverage.sections;
  return (
    <p className={styles.root}>
      <CheckmarkCircle20Filled aria-hidden className={styles.icon} />
      <span>
        <strong className={styles.lead}>{texts.faultless.lead}</strong>{' '}
        {texts.faultless.scope(number(found), number(expected))}
      </span>
    </p>
  );
}
