import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { countBySeverity } from '../../rules/engine';
import type { CheckState } from '../hooks/use-check';
import { isRecognised } from '../hooks/use-check';
import { useWords } from '../hooks/use-words';
import { Faultless } from './Faultless';
import { SummaryLine } from './SummaryLine';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  // Always at hand while a long list is worked through, where there is height enough for both.
  sticky: {
    '@media (min-height: 480px)': {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  verdict: { flex: '1 0 100%' },
  time: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface CheckBarProps {
  readonly state: CheckState;
  /** The check has lasted so long that it is told. */
  readonly slow: boolean;
  readonly onCheck: () => void;
}

/** The outcome in one line, when it was reached, and the one button that checks. */
export function CheckBar({ state: { checking, result, problem }, slow, onCheck }: CheckBarProps) {
  const styles = useStyles();
  const { texts, time } = useWords();
  return (
    <div className={mergeClasses(styles.root, result !== null && styles.sticky)}>
      {result !== null && isRecognised(result) && (
        <div className={styles.verdict}>
          {result.findings.length === 0 ? (
            <Faultless coverage={result.submission.coverage} />
          ) : (
            <SummaryLine counts={countBySeverity(result.findings)} />
          )}
        </div>
      )}
      {result !== null && (
        <span className={styles.time}>
          {texts.check.checkedAt}{' '}
          <time dateTime={result.checkedAt.toISOString()}>{time(result.checkedAt)}</time>
        </span>
      )}
      <Button
        appearance="primary"
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
