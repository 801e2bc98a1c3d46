import { mergeClasses, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { Submission } from '../../recognise/submission';
import { labelOf } from '../actions/action';
import { ActionButton } from '../actions/ActionButton';
import { checkWorkbook } from '../actions/check-workbook';
import type { CheckResult } from '../check/check-queue';
import type { Check } from '../check/use-check';
import { VisuallyHidden } from '../shared/LiveStatus';
import { makeLooks } from '../shared/styles';
import { inSubmission } from '../shared/view';
import { useTexts, useWords } from '../shared/words';
import { shellTexts } from './texts';

const useStyles = makeLooks({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
  },
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    // Where a name's words do not fit beside the button, that moves below.
    flex: '1 1 7em',
    minWidth: 0,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, hyphens: 'auto' },
  check: { flexShrink: 0, minHeight: '24px' },
  /** Where there is little room its words are only heard, and told by pointing at it. */
  again: {
    '@media (max-width: 639px)': { minWidth: '32px', padding: 0, fontSize: 0 },
  },
});

interface PaneHeaderProps {
  /** Left out where there is nothing to check. */
  readonly check?: Check;
  /** The check has lasted so long that it is told. */
  readonly slow?: boolean;
  /** Given the place for how things stand. */
  readonly status?: Ref<HTMLSpanElement>;
}

/**
 * In one line, as far as there is room: whose the årlig analys is, the template, when it was checked, how things stand,
 * and the button that checks.
 */
export function PaneHeader({ check, slow = false, status = null }: PaneHeaderProps) {
  const styles = useStyles();
  const result = check?.state.result ?? null;
  const submission = inSubmission(result) ? result.submission : null;
  return (
    <header className={styles.root}>
      <div className={styles.about}>
        <Title submission={submission} />
        {result !== null && (
          <p className={styles.note}>
            {submission !== null && <Mall year={submission.template.year} />}
            <CheckedAt result={result} />
            {submission !== null && ' · '}
            {submission !== null && <span ref={status} />}
          </p>
        )}
      </div>
      {check !== undefined && <CheckButton check={check} slow={slow} />}
    </header>
  );
}

function Title({ submission }: { readonly submission: Submission | null }) {
  const styles = useStyles();
  const { texts } = useWords();
  const { title } = useTexts(shellTexts);
  if (submission !== null && submission.supplier === null) {
    return <h1 className={styles.title}>{texts.supplierUnknown}</h1>;
  }
  return (
    <h1 className={styles.title} lang="sv">
      {submission?.supplier ?? title}
    </h1>
  );
}

function Mall({ year }: { readonly year: number }) {
  return <>{useTexts(shellTexts).template(year)} · </>;
}

function CheckedAt({ result: { checkedAt } }: { readonly result: CheckResult }) {
  const { time } = useWords();
  const { check } = useTexts(shellTexts);
  return (
    <>
      <VisuallyHidden>{check.checkedAt} </VisuallyHidden>
      <time title={check.checkedAt} dateTime={checkedAt.toISOString()}>
        {time(checkedAt)}
      </time>
    </>
  );
}

/** One element throughout, so it keeps the focus. */
function CheckButton({ check, slow }: { readonly check: Check; readonly slow: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const { checking, result, problem } = check.state;
  const isAgain = result !== null && problem === null;
  return (
    <ActionButton
      action={checkWorkbook}
      given={check}
      className={mergeClasses(styles.check, isAgain && styles.again)}
      appearance={result === null ? 'primary' : 'secondary'}
      size={result === null ? 'medium' : 'small'}
      disabledFocusable={checking}
      icon={isAgain ? <AgainIcon turning={slow} /> : null}
      {...(isAgain ? { title: say(labelOf(checkWorkbook, check)) } : {})}
    />
  );
}

/** That it turns is told in words beside it. */
function AgainIcon({ turning }: { readonly turning: boolean }) {
  return turning ? <Spinner size="extra-tiny" aria-hidden /> : <ArrowClockwise16Regular />;
}
