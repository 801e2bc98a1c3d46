import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';
import type { ReviewedFinding } from '../../findings/review';
import { PlaceLink } from '../shared/PlaceLink';
import { SeverityIcon } from '../shared/Severity';
import { useRule } from '../shared/rules';
import { useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { FindingActions } from './FindingActions';
import type { FindingItem } from './items';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flex: '0 1 auto',
    minHeight: '120px',
    maxHeight: '55%',
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    '@media (max-height: 480px)': { maxHeight: 'none' },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  title: { ...typographyStyles.body1Strong, flex: '1 1 0', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  place: { ...typographyStyles.caption1, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  content: { overflowY: 'auto', paddingBottom: tokens.spacingVerticalS },
});

export interface FindingPanelProps {
  readonly item: FindingItem;
  /** Where it stands among those shown, from 1; and how many they are. */
  readonly position: number;
  readonly count: number;
  readonly onStep: (step: -1 | 1) => void;
  readonly onClose: () => void;
}

/** One finding in full: what stands there, what to do, why, and everything that can be done about it. */
export function FindingPanel({ item, position, count, onStep, onClose }: FindingPanelProps) {
  const styles = useStyles();
  const titleId = useId();
  const { say, texts, number } = useWords();
  const { finding } = item.reviewed;
  const rule = useRule(finding.rule);
  return (
    <section aria-labelledby={titleId} className={styles.root}>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <h2 id={titleId} className={styles.title}>
          {say(rule?.title ?? finding.message)}
        </h2>
        <span className={styles.place}>{texts.findings.position(number(position), number(count))}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUp16Regular />}
          aria-label={texts.findings.previous}
          disabledFocusable={position <= 1}
          onClick={() => {
            onStep(-1);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDown16Regular />}
          aria-label={texts.findings.next}
          disabledFocusable={position >= count}
          onClick={() => {
            onStep(1);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={texts.findings.close}
          onClick={onClose}
        />
      </div>
      <div className={styles.content}>
        <FindingFacts reviewed={item.reviewed}>
          <FindingActions key={item.key} item={item} />
        </FindingFacts>
      </div>
    </section>
  );
}

const useFactStyles = makeStyles({
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
  const styles = useFactStyles();
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
        {fact(words.place, <PlaceLink place={finding.place} />)}
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
