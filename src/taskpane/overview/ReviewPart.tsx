import { Button, mergeClasses } from '@fluentui/react-components';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { copyQuestions } from '../actions/copy-questions';
import { keepCheck } from '../actions/keep-check';
import { writeQuestions } from '../actions/write-questions';
import { QUESTION_STATUSES } from '../../findings/questions';
import { Disclosure } from '../shared/Disclosure';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { titleOf, useWork } from '../shared/work';
import { overviewTexts } from './texts';

/** What a reviewer has asked, and what has happened since the check that this one is held against. */
export function ReviewPart() {
  const styles = useLooks();
  const { number, texts: shared } = useWords();
  const { reviewing: texts } = useTexts(overviewTexts);
  const work = useWork();
  const by = usePerform();
  const asked = [...work.questions.values()];
  return (
    <section aria-label={texts.heading} className={styles.stack}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <Since />
      <div className={styles.buttons}>
        {QUESTION_STATUSES.map((status) => {
          const count = asked.filter((question) => question.status === status).length;
          return count === 0 ? null : (
            <Button key={status} size="small" onClick={() => work.showFindings({ status })}>
              {`${number(count)} ${shared.questions[status].toLowerCase()}`}
            </Button>
          );
        })}
        <ActionButton action={copyQuestions} given={work} by={by} />
        <ActionButton action={writeQuestions} given={work} by={by} />
        <ActionButton action={keepCheck} given={work} by={by} />
      </div>
      <ActionNotice of={by} />
    </section>
  );
}

/** "Sedan 2 maj 2024 14:32: 5 åtgärdade, 1 nytt, 12 kvar." */
function Since() {
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
              <li key={key} className={mergeClasses(styles.small)}>
                {[say(titleOf(rules, rule)), label].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
