import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { CheckState } from './check-queue';
import { useWords } from '../shared/words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  time: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface CheckBarProps {
  readonly state: CheckState;
  /** The check has lasted so long that it is told. */
  readonly slow: boolean;
  readonly onCheck: () => void;
}

/** When the latest check was made, and the one button that checks. It is one element throughout, so it keeps the focus. */
export function CheckBar({ state: { checking, result, problem }, slow, onCheck }: CheckBarProps) {
  const styles = useStyles();
  const { texts, time } = useWords();
  return (
    <div className={styles.root}>
      {result !== null && (
        <span className={styles.time}>
          {texts.check.checkedAt}{' '}
          <time dateTime={result.checkedAt.toISOString()}>{time(result.checkedAt)}</time>
        </span>
      )}
      <Button
        appearance={result === null ? 'primary' : 'secondary'}
        size={result === null ? 'medium' : 'small'}
        disabledFocusable={checking}
        icon={slow && result !== null ? <Spinner size="extra-tiny" /> : null}
        onClick={onCheck}
      >
        {buttonText()}
      </Button>
    </div>
  );

  function buttonText(): string {
    if (problem !== null) return texts.check.retry;
    return result === null ? texts.check.first : texts.check.again;
  }
}
