import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { readAnswer } from '../../language/answers';
import { isPlaceholder } from '../../language/placeholder';
import { answerOf, cardsAskedFor } from '../../portfolio/cards';
import type { Submission } from '../../recognise/submission';
import type { FieldRole } from '../../template/roles';
import { useTextStyles } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { overviewTexts } from './texts';

/** How many of the insatser that are asked for something have it. */
interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How many new insatser answer JA to whether informationsklassning is made. */
export const informationsklassningProgress = (submission: Submission): Progress =>
  progress(submission, 'informationsklassning', (text) => readAnswer(text) === 'JA');

/** How many insatser, running and new, state an effektmål. */
export const effektmalProgress = (submission: Submission): Progress =>
  progress(submission, 'effektmal', (text) => text !== '' && !isPlaceholder(text));

function progress(submission: Submission, field: FieldRole, isDone: (text: string) => boolean): Progress {
  const cards = cardsAskedFor(submission, field);
  return { done: cards.filter((card) => isDone(answerOf(card, field))).length, of: cards.length };
}

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

export interface ProgressLineProps {
  readonly label: string;
  readonly progress: Progress;
  /** The rule whose findings tell what is missing. */
  readonly rule: string;
}

/** How many insatser have what they are asked for: "2 av 8". */
export function ProgressLine({ label, progress: { done, of }, rule }: ProgressLineProps) {
  const styles = useStyles();
  const looks = useTextStyles();
  const id = useId();
  const { number } = useWords();
  const texts = useTexts(overviewTexts);
  const { showFindings } = useWork();
  if (of === 0) return null;
  const figures = texts.progress(number(done), number(of));
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span id={id} className={looks.body}>
          {label}
        </span>
        {done === of ? (
          <span className={styles.figures}>{figures}</span>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            className={styles.figures}
            onClick={() => showFindings({ rule })}
          >
            {figures}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-labelledby={id}
        aria-valuetext={figures}
        value={done}
        max={of}
        thickness="large"
        color={done === of ? 'success' : 'brand'}
      />
    </div>
  );
}
