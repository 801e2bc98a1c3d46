import { Button, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import { countBySeverity, SEVERITIES } from '../../findings/finding';
import { openFindings } from '../../findings/review';
import type { Coverage } from '../../recognise/submission';
import { SeverityIcon } from '../shared/Severity';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { overviewTexts } from './texts';

const useStyles = makeLooks({
  button: { flex: '1 1 84px', minWidth: 0, flexDirection: 'column', padding: tokens.spacingVerticalXS },
  number: {
    ...typographyStyles.title3,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  faultless: { ...typographyStyles.body1, display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** How many findings count, by severity; or one sentence where there is none. */
export function Counts() {
  const styles = useStyles();
  const { number, severities } = useWords();
  const own = useTexts(overviewTexts);
  const { review, result, showFindings } = useWork();
  if (review.findings.length === 0) return <Faultless coverage={result.submission.coverage} />;
  const counts = countBySeverity(openFindings(review));
  return (
    <div role="group" aria-label={own.counts} className={styles.buttons}>
      {SEVERITIES.map((severity) => (
        <Button key={severity} className={styles.button} onClick={() => showFindings({ severity })}>
          <span className={styles.number}>
            <SeverityIcon severity={severity} />
            {number(counts[severity])}
          </span>{' '}
          <span className={styles.small}>
            {severities[severity][counts[severity] === 1 ? 'one' : 'many']}
          </span>
        </Button>
      ))}
    </div>
  );
}

/** The sentence for a workbook in which no rule finds anything. */
function Faultless({ coverage: { sections } }: { readonly coverage: Coverage }) {
  const styles = useStyles();
  const { number, texts } = useWords();
  return (
    <p className={styles.faultless}>
      <CheckmarkCircle20Filled aria-hidden className={styles.icon} />
      <span>
        <strong className={styles.strong}>{texts.faultless.lead}</strong>{' '}
        {texts.faultless.scope(number(sections.found), number(sections.expected))}
      </span>
    </p>
  );
}
