import { mergeClasses, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { Submission } from '../../recognise/submission';
import { ActionButton } from '../actions/ActionButton';
import { checkWorkbook } from '../actions/check-workbook';
import type { Check } from '../check/use-check';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { shellTexts } from './texts';

const useStyles = makeLooks({
  root: { padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  check: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  supplier: { color: tokens.colorNeutralForeground2 },
});

/** What the pane is about, and once something of the template was read, whose and which year. */
export function PaneHeader({ submission }: { readonly submission: Submission | null }) {
  const styles = useStyles();
  const { texts } = useWords();
  const { title } = useTexts(shellTexts);
  const supplier = submission?.supplier ?? null;
  return (
    <header className={styles.root}>
      <h1 className={styles.title} lang="sv">
        {title(submission?.year ?? null)}
      </h1>
      {submission !== null && (
        <p className={mergeClasses(styles.body, styles.supplier)} lang={supplier === null ? undefined : 'sv'}>
          {supplier ?? texts.supplierUnknown}
        </p>
      )}
    </header>
  );
}

interface CheckBarProps {
  readonly check: Check;
  /** The check has lasted so long that it is told. */
  readonly slow: boolean;
}

/** When the latest check was made, and the button that checks: one element throughout, so it keeps the focus. */
export function CheckBar({ check, slow }: CheckBarProps) {
  const styles = useStyles();
  const { time } = useWords();
  const texts = useTexts(shellTexts);
  const { checking, result } = check.state;
  return (
    <div className={styles.check}>
      {result !== null && (
        <span className={styles.note}>
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
