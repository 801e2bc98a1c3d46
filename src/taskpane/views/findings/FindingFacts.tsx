import { addressOfFinding } from '../../../findings/finding';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReviewedFinding } from '../../../findings/review';
import { PlaceLink } from '../../components/PlaceLink';
import { useRule } from '../../hooks/use-rule';
import { useWords } from '../../hooks/use-words';
import { useWork } from '../../hooks/use-work';

const useStyles = makeStyles({
  message: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0 },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
  fact: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

export interface FindingFactsProps {
  readonly reviewed: ReviewedFinding;
  /** What can be done about it, right after what it says. */
  readonly children: ReactNode;
}

/** What a finding says: message, figures, why it matters and where that is laid down, and its place. */
export function FindingFacts({ reviewed, children }: FindingFactsProps) {
  const styles = useStyles();
  const { say, texts, date } = useWords();
  const { showRule } = useWork();
  const { finding } = reviewed;
  const { found, expected, difference } = finding;
  const rule = useRule(finding.rule);
  const words = texts.findings;
  const fact = (term: string, value: ReactNode) => (
    <div key={term}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{value}</dd>
    </div>
  );
  const figures: readonly (readonly [string, string | null])[] = [
    [words.found, found],
    [words.expected, expected],
    [words.difference, difference],
  ];
  return (
    <>
      <p className={styles.message}>{say(finding.message)}</p>
      {children}
      <dl className={styles.list}>
        {figures.map(([term, value]) => value !== null && fact(term, value))}
        {reviewed.status !== 'ny' &&
          fact(
            words.statuses[reviewed.status],
            <>
              {reviewed.accepted.motivering}
              <br />
              {words.acceptedBy(reviewed.accepted.by, date(new Date(reviewed.accepted.at)))}
            </>,
          )}
        {fact(words.place, <PlaceLink sheet={finding.place.sheet} cell={addressOfFinding(finding)} />)}
        {rule && fact(words.why, say(rule.rationale))}
        {rule &&
          fact(
            words.source,
            <>
              {say(rule.source)}{' '}
              <Link
                inline
                className={styles.link}
                onClick={() => {
                  showRule(finding.rule);
                }}
              >
                {words.aboutRule}
              </Link>
            </>,
          )}
      </dl>
    </>
  );
}
