import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Localized } from '../../language/localized';
import type { Finding } from '../../rules/rule';
import { useWords } from '../hooks/use-words';
import { PlaceLink } from './PlaceLink';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    // In line with the finding's own text, past its mark.
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} calc(16px + 2 * ${tokens.spacingHorizontalS})`,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: `${tokens.spacingVerticalXS} 0 0` },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
  text: { ...typographyStyles.caption1, margin: 0 },
});

export interface FindingDetailProps {
  readonly finding: Finding;
  readonly rationale: Localized | null;
}

/** What stands there and what to do, why it matters, and where it is. */
export function FindingDetail({ finding, rationale }: FindingDetailProps) {
  const styles = useStyles();
  const { say, texts } = useWords();
  return (
    <div className={styles.root}>
      <p className={styles.paragraph}>{say(finding.message)}</p>
      <dl className={styles.text}>
        {rationale !== null && (
          <>
            <dt className={styles.term}>{texts.findings.why}</dt>
            <dd className={styles.text}>{say(rationale)}</dd>
          </>
        )}
        <dt className={styles.term}>{texts.findings.place}</dt>
        <dd className={styles.text}>
          <PlaceLink sheet={finding.sheet} cell={finding.cell} />
        </dd>
      </dl>
    </div>
  );
}
