import { tokens, typographyStyles } from '@fluentui/react-components';
import { reservationsOf } from '../../findings/provenance';
import { stampOf } from '../../findings/provenance-facts';
import { useFacts } from '../shared/use-facts';
import { Disclosure } from '../shared/Disclosure';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { overviewTexts } from './texts';

const useStyles = makeLooks({
  facts: { margin: 0, paddingLeft: `calc(16px + ${tokens.spacingHorizontalS})`, overflowWrap: 'anywhere' },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
  value: { ...typographyStyles.caption1, margin: 0 },
});

/** What the result rests on: the reservations at once, and unfolded everything. */
export function RestsOn() {
  const styles = useStyles();
  const { say, language, date, time } = useWords();
  const texts = useTexts(overviewTexts);
  const { provenance } = useWork();
  const facts = useFacts();
  const reservations = reservationsOf(provenance).map(say);
  const when = (moment: Date): string => `${date(moment)} ${time(moment)}`;
  const stamp = stampOf(provenance, { language, when }).join(', ');
  return (
    <section aria-label={texts.restsOn}>
      <Disclosure
        level="h2"
        label={
          <>
            {texts.restsOn}
            <span className={styles.noteBelow}>
              {' '}
              {[facts[0]?.value, ...reservations, stamp].filter(Boolean).join(' · ')}
            </span>
          </>
        }
      >
        <dl className={styles.facts}>
          {facts.map(({ kind, term, value }) => (
            <div key={kind}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}
