import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Progress } from '../../findings/progress';
import { useWords } from '../../hooks/use-words';
import { useWork } from '../../hooks/use-work';

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  label: { ...typographyStyles.body1 },
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
  const id = useId();
  const { texts, number } = useWords();
  const { showFindings } = useWork();
  if (of === 0) return null;
  const figures = texts.overview.progress(number(done), number(of));
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {done === of ? (
          <span className={styles.figures}>{figures}</span>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            className={styles.figures}
            onClick={() => {
              showFindings({ rule });
            }}
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
