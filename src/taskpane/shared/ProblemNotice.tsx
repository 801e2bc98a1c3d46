import {
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { copySupportText } from '../actions/copy-support-text';
import { Disclosure } from './Disclosure';
import type { Problem } from './problem';
import { makeLooks, useFocusRing } from './styles';
import { useWords } from './words';

const useStyles = makeLooks({
  root: { marginTop: tokens.spacingVerticalS },
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
  support: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  field: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    resize: 'vertical',
  },
});

export interface ProblemNoticeProps {
  readonly title: string;
  readonly problem: Problem;
  /** A sentence about what still holds although this failed. */
  readonly note?: string;
}

/** What went wrong, what to do about it, and folded away the text that support asks for. */
export function ProblemNotice({ title, problem, note }: ProblemNoticeProps) {
  const styles = useStyles();
  const { explain, texts } = useWords();
  return (
    <div className={styles.root}>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {[explain(problem), note].join(' ')}
        </MessageBarBody>
      </MessageBar>
      <Disclosure level="div" label={texts.problem.forSupport}>
        <SupportText text={problem.detail} />
      </Disclosure>
    </div>
  );
}

/** A technical text to send to support, with a button that copies it. */
function SupportText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { texts } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const by = usePerform();
  return (
    <div className={styles.support}>
      <textarea
        ref={field}
        className={mergeClasses(styles.field, ring)}
        aria-label={texts.problem.forSupport}
        readOnly
        rows={4}
        value={text}
      />
      <ActionButton action={copySupportText} given={field} by={by} />
      <p role="status" className={styles.small}>
        {by.outcome}
      </p>
    </div>
  );
}
