import { Button, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { answerOf, cardsAskedFor } from '../../portfolio/cards';
import type { FieldRole } from '../../template/roles';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { overviewTexts } from './texts';

const useStyles = makeLooks({
  root: { marginBottom: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  figures: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
});

export interface ProgressLineProps {
  readonly label: string;
  /** What some insatser are asked for. */
  readonly field: FieldRole;
  readonly isDone: (answer: string) => boolean;
  /** The rule whose findings tell what is missing. */
  readonly rule: string;
}

/** How many of the insatser that are asked for something have it: "2 av 8". */
export function ProgressLine({ label, field, isDone, rule }: ProgressLineProps) {
  const styles = useStyles();
  const id = useId();
  const { number } = useWords();
  const texts = useTexts(overviewTexts);
  const { result, showFindings } = useWork();
  const cards = cardsAskedFor(result.submission, field);
  if (cards.length === 0) return null;
  const [done, of] = [cards.filter((card) => isDone(answerOf(card, field))).length, cards.length];
  const figures = texts.progress(number(done), number(of));
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span id={id} className={styles.body}>
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
