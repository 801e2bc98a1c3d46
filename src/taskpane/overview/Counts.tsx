import { Button, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, CheckmarkCircle20Regular, Info20Regular } from '@fluentui/react-icons';
import { SEVERITIES } from '../../findings/finding';
import { countLines } from '../../findings/groups';
import { countAccepted, reservationsOf, verdictOf } from '../../findings/provenance';
import { openFindings } from '../../findings/review';
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
  noted: { flexShrink: 0 },
});

/** How many findings count, by severity; or one sentence where there is none. */
export function Counts() {
  const styles = useStyles();
  const { number, severities } = useWords();
  const own = useTexts(overviewTexts);
  const { review, provenance, showFindings } = useWork();
  const open = openFindings(review);
  const counts = countLines(open);
  const accepted = countAccepted(provenance);
  return (
    <>
      {open.length === 0 && <Verdict />}
      {review.findings.length > 0 && (
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
          {accepted > 0 && (
            <Button className={styles.button} onClick={() => showFindings({ status: 'godtagen' })}>
              <span className={styles.number}>
                <CheckmarkCircle20Regular aria-hidden />
                {number(accepted)}
              </span>{' '}
              <span className={styles.small}>{own.accepted[accepted === 1 ? 'one' : 'many']}</span>
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** The sentence for a workbook in which nothing counts; what must be said against it stands in it. */
export function Verdict() {
  const styles = useStyles();
  const { number, texts, say } = useWords();
  const { provenance, result } = useWork();
  const { sections } = result.submission.coverage;
  const isClean = reservationsOf(provenance).length === 0;
  return (
    <p className={styles.faultless}>
      {isClean ? (
        <CheckmarkCircle20Filled aria-hidden className={styles.icon} />
      ) : (
        <Info20Regular aria-hidden className={styles.noted} />
      )}
      <span>
        <strong className={styles.strong}>{say(verdictOf(provenance))}</strong>{' '}
        {texts.scope(number(sections.found), number(sections.expected))}
      </span>
    </p>
  );
}
