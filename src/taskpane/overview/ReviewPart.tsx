import { Button } from '@fluentui/react-components';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { copyQuestions } from '../actions/copy-questions';
import { keepCheck } from '../actions/keep-check';
import { openComparison } from '../actions/open-comparison';
import { writeQuestions } from '../actions/write-questions';
import { QUESTION_STATUSES } from '../../findings/questions';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { Since } from './Since';
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
        <ActionButton action={openComparison} given={work} by={by} />
      </div>
      <ActionNotice of={by} />
    </section>
  );
}
