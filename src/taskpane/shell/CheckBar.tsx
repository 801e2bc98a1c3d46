import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ActionButton } from '../actions/ActionButton';
import { checkWorkbook } from '../actions/check-workbook';
import type { Check } from '../check/use-check';
import { useTextStyles } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { shellTexts } from './texts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

export interface CheckBarProps {
  readonly check: Check;
  /** The check has lasted so long that it is told. */
  readonly slow: boolean;
}

/** When the latest check was made, and the button that checks: one element throughout, so it keeps the focus. */
export function CheckBar({ check, slow }: CheckBarProps) {
  const styles = useStyles();
  const looks = useTextStyles();
  const { time } = useWords();
  const texts = useTexts(shellTexts);
  const { checking, result } = check.state;
  return (
    <div className={styles.root}>
      {result !== null && (
        <span className={looks.note}>
          {texts.check.checkedAt}{' '}
          <time dateTime={result.checkedAt.toISOString()}>{time(result.checkedAt)}</time>
        </span>
      )}
      <ActionButton
        action={checkWorkbook}
        given={check}
        appearance={result === null ? 'primary' : 'secondary'}
        size={result === null ? 'medium' : 'small'}
        disabledFocusable={checking}
        icon={slow && result !== null ? <Spinner size="extra-tiny" /> : null}
      />
    </div>
  );
}
