import { Button } from '@fluentui/react-components';
import { Disclosure } from '../shared/Disclosure';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { titleOf, useWork } from '../shared/work';
import { overviewTexts } from './texts';

/** "Sedan 2 maj 2024 14:32: 5 åtgärdade, 1 nytt, 12 kvar." */
export function Since() {
  const styles = useLooks();
  const { number, date, time, say } = useWords();
  const { reviewing: texts } = useTexts(overviewTexts);
  const { since, rules, showFindings } = useWork();
  if (since === null) return <p className={styles.small}>{texts.nothingEarlier}</p>;
  const { mended, fresh, freshLines, left, at } = since;
  return (
    <>
      <p className={styles.body}>
        {texts.since(`${date(at)} ${time(at)}`, number(mended.length), number(freshLines), number(left))}
      </p>
      {fresh.size > 0 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => showFindings({ status: 'nytt' })}>
            {texts.showFresh(number(freshLines))}
          </Button>
        </div>
      )}
      {mended.length > 0 && (
        <Disclosure level="h3" label={texts.mended(number(mended.length))}>
          <ul className={styles.list}>
            {mended.map(({ key, rule, label }) => (
              <li key={key} className={styles.small}>
                {[say(titleOf(rules, rule)), label].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
