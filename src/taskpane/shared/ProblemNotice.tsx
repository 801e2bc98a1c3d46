import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { Disclosure } from './Disclosure';
import type { Problem } from './problem';
import { useFocusRing } from './styles';
import { useWords } from './words';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
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
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {[explain(problem), note].join(' ')}
        </MessageBarBody>
      </MessageBar>
      <Disclosure
        level="div"
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        label={texts.problem.forSupport}
      >
        <SupportText text={problem.detail} />
      </Disclosure>
    </div>
  );
}

const useSupportStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
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
  outcome: { ...typographyStyles.caption1, margin: 0 },
});

/** A technical text to send to support, with a button that copies it. */
export function SupportText({ text }: { readonly text: string }) {
  const styles = useSupportStyles();
  const ring = useFocusRing();
  const { texts } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, copy] = useCopy(field);
  const outcomes = { idle: '', copied: texts.problem.copied, selected: texts.problem.copyByHand };
  return (
    <div className={styles.root}>
      <textarea
        ref={field}
        className={mergeClasses(styles.field, ring)}
        aria-label={texts.problem.forSupport}
        readOnly
        rows={4}
        value={text}
      />
      <Button size="small" onClick={copy}>
        {texts.problem.copy}
      </Button>
      <p role="status" className={styles.outcome}>
        {outcomes[state]}
      </p>
    </div>
  );
}

export type CopyState = 'idle' | 'copied' | 'selected';

/**
 * Copies a text field's text. Where the browser forbids it (a pane inside Excel on the web may not
 * reach the clipboard) the text is selected instead, ready for the keyboard.
 */
export function useCopy(field: RefObject<HTMLTextAreaElement | null>): [CopyState, () => void] {
  const [state, setState] = useState<CopyState>('idle');
  const copy = useCallback(() => {
    const area = field.current;
    if (area === null) return;
    const select = () => {
      area.focus();
      area.select();
      setState('selected');
    };
    // Absent where the page is not served over https.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) {
      select();
      return;
    }
    clipboard.writeText(area.value).then(() => {
      setState('copied');
    }, select);
  }, [field]);
  return [state, copy];
}
