import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useFix } from '../../hooks/use-fix';
import { useWords } from '../../hooks/use-words';

/** What was fixed last, and the way to undo it. */
export function FixNotice() {
  const { say, texts } = useWords();
  const words = texts.actions;
  const { title, busy, problem, undo, forget } = useFix();
  if (title === null) return null;
  return (
    <>
      <MessageBar intent="success" layout="multiline" politeness="polite">
        <MessageBarBody>{words.fixed(say(title))}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={words.dismiss}
              icon={<Dismiss16Regular />}
              onClick={forget}
            />
          }
        >
          <Button disabledFocusable={busy} onClick={() => void undo()}>
            {words.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {problem !== null && <ProblemNotice title={words.undoFailed} problem={problem} />}
    </>
  );
}
