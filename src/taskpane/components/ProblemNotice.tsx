import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../hooks/use-words';
import type { Problem } from '../problem';
import { Disclosure } from './Disclosure';
import { SupportText } from './SupportText';

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
