import { Field, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { countLines } from '../../findings/groups';
import { verdictOf } from '../../findings/provenance';
import { openFindings } from '../../findings/review';
import type { Stamp } from '../../findings/stamp';
import { agrees, type Declared } from '../../findings/stamping';
import { isNamed } from '../actions/accept-finding';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { removeStamp } from '../actions/remove-stamp';
import { stampWorkbook } from '../actions/stamp-workbook';
import { Counts } from '../overview/Counts';
import { NameInput } from '../settings/NameInput';
import { MemoryNotice } from '../shared/MemoryNotice';
import { makeLooks } from '../shared/styles';
import { useFacts } from '../shared/use-facts';
import { isLocked } from '../shared/use-memory';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { submitTexts } from './texts';

const useStyles = makeLooks({
  facts: { margin: 0, overflowWrap: 'anywhere' },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
  value: { ...typographyStyles.body1, margin: 0 },
  held: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground3 },
});

/** The last page before the workbook is handed in: what is left, what the result rests on, and the stamp. */
export default function SubmitView() {
  const styles = useStyles();
  const texts = useTexts(submitTexts);
  const { result, review, provenance } = useWork();
  const declared = useMemo<Declared>(
    () => ({ provenance, counts: countLines(openFindings(review)), workbook: result.workbook }),
    [provenance, review, result],
  );
  return (
    <div className={styles.view}>
      <section aria-label={texts.heading} className={styles.stack}>
        <h2 className={styles.heading}>{texts.heading}</h2>
        <Verdict declared={declared} />
        <Counts />
      </section>
      <Facts />
      <StampPart declared={declared} />
    </div>
  );
}

/** Whether it can be handed in, in a sentence; where nothing counts the counts say that themselves. */
function Verdict({ declared: { counts, provenance } }: { readonly declared: Declared }) {
  const styles = useStyles();
  const { count, severities, say } = useWords();
  const texts = useTexts(submitTexts);
  const { review } = useWork();
  if (counts.fel > 0)
    return <p className={styles.strong}>{texts.notYet(count(counts.fel, severities.fel))}</p>;
  if (counts.varning > 0) {
    return <p className={styles.strong}>{texts.explain(count(counts.varning, severities.varning))}</p>;
  }
  if (openFindings(review).length === 0) return null;
  return <p className={styles.strong}>{say(verdictOf(provenance))}</p>;
}

/** What the result rests on; what weighs most is told also where there is none of it. */
function Facts() {
  const styles = useStyles();
  const texts = useTexts(submitTexts);
  // The stamp has a part of its own.
  const facts = useFacts({ off: texts.none, accepted: texts.none, unread: texts.nothing }).filter(
    ({ kind }) => kind !== 'stamp',
  );
  return (
    <section aria-label={texts.facts}>
      <h2 className={styles.heading}>{texts.facts}</h2>
      <dl className={styles.facts}>
        {facts.map(({ kind, term, value }) => (
          <div key={kind}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Who has declared the workbook ready, whether that still holds, and the way to do so. */
function StampPart({ declared }: { readonly declared: Declared }) {
  const styles = useStyles();
  const texts = useTexts(submitTexts);
  const work = useWork();
  const by = usePerform();
  const { stamp } = work.memory.document;
  return (
    <section aria-label={texts.stamp} className={styles.stack}>
      <h2 className={styles.heading}>{texts.stamp}</h2>
      {stamp !== null && <Stamped stamp={stamp} />}
      {isLocked(work.memory) ? (
        <MemoryNotice memory={work.memory} />
      ) : (
        <>
          <p className={styles.small}>{texts.stampNote}</p>
          <Field size="small" label={texts.name} hint={isNamed(work.name) ? null : texts.nameMissing}>
            <NameInput />
          </Field>
          <div className={styles.buttons}>
            <ActionButton
              action={stampWorkbook}
              given={{ ...work, declared }}
              by={by}
              appearance={declared.counts.fel === 0 ? 'primary' : 'secondary'}
            />
            <ActionButton action={removeStamp} given={work} by={by} />
          </div>
        </>
      )}
      <ActionNotice of={by} />
    </section>
  );
}

function Stamped({ stamp }: { readonly stamp: Stamp }) {
  const styles = useStyles();
  const { date, time, count, summary } = useWords();
  const texts = useTexts(submitTexts);
  const { workbook } = useWork().result;
  const isSame = useMemo(() => agrees(stamp, workbook), [stamp, workbook]);
  const at = new Date(stamp.at);
  const Icon = isSame ? CheckmarkCircle20Filled : Warning20Filled;
  return (
    <div>
      <p className={styles.strong}>{texts.stampedBy(stamp.by, `${date(at)} ${time(at)}`)}</p>
      <p className={styles.body}>
        {[
          summary(stamp.counts),
          count(stamp.accepted, texts.accepted),
          count(stamp.rulesOff.length, texts.off),
          count(stamp.unread, texts.unread),
        ].join(' · ')}
      </p>
      <p className={mergeClasses(styles.body, styles.held)}>
        <Icon aria-hidden className={mergeClasses(styles.icon, isSame ? styles.good : styles.bad)} />
        {isSame ? texts.agrees : texts.differs}
      </p>
    </div>
  );
}
