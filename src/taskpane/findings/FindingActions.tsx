import { Button, Field, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { MOTIVERING_LENGTH, type ReviewedFinding } from '../../findings/acceptance';
import { answerFieldOf } from '../../findings/answer';
import { fixesFor } from '../../rules/registry';
import { acceptFinding, isExplained, isNamed, mayAcceptAll } from '../actions/accept-finding';
import { canDo, labelOf } from '../actions/action';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { commentFinding } from '../actions/comment-finding';
import { withdrawAcceptance } from '../actions/withdraw-acceptance';
import { NameInput } from '../settings/NameInput';
import { MemoryNotice } from '../shared/MemoryNotice';
import { makeLooks } from '../shared/styles';
import { isLocked } from '../shared/use-memory';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { ANSWER, AnswerForm } from './AnswerForm';
import { AskForm } from './AskForm';
import { FixChoice } from './Fixes';
import { ScopeChoice, useScope } from './Scope';
import { findingTexts } from './texts';

const useStyles = makeLooks({ apart: { marginTop: tokens.spacingVerticalS } });

type Part = 'fix' | 'accept' | 'ask';

/** Everything that can be done about a finding. Nothing is written in the workbook before it is chosen here. */
export function FindingActions({ reviewed }: { readonly reviewed: ReviewedFinding }) {
  const styles = useStyles();
  const { say } = useWords();
  const { actions, question } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const [open, setOpen] = useState<Part | null>(null);
  const { finding } = reviewed;
  const { submission, workbook } = work.result;
  const field = useMemo(
    () => (reviewed.status === 'godtagen' ? null : answerFieldOf(finding, workbook)),
    [reviewed.status, finding, workbook],
  );
  const fixes = useMemo(() => fixesFor(finding, submission, workbook), [finding, submission, workbook]);
  const withdrawn =
    reviewed.status === 'godtagen' ? { ...work, accepted: reviewed.accepted, isFound: true } : null;
  const toggle = (part: Part): void => setOpen(open === part ? null : part);
  return (
    <>
      {field !== null && <AnswerForm field={field} />}
      <div className={mergeClasses(styles.buttons, styles.apart)}>
        {fixes.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            {...{ [ANSWER]: '' }}
            aria-expanded={open === 'fix'}
            onClick={() => toggle('fix')}
          >
            {fixes.length === 1 && fixes[0] ? `${say(fixes[0].title)} …` : actions.fix}
          </Button>
        )}
        <ActionButton action={commentFinding} given={{ ...work, finding }} by={by} />
        <Button size="small" aria-expanded={open === 'ask'} onClick={() => toggle('ask')}>
          {question.ask}
        </Button>
        {/* One element whether accepted or not, so it keeps the focus. */}
        <Button
          size="small"
          aria-expanded={withdrawn === null ? open === 'accept' : undefined}
          onClick={() =>
            withdrawn === null ? toggle('accept') : void by.perform(withdrawAcceptance, withdrawn)
          }
        >
          {withdrawn === null ? actions.accept : say(labelOf(withdrawAcceptance, withdrawn))}
        </Button>
      </div>
      <ActionNotice of={by} />
      {open === 'fix' && <FixChoice fixes={fixes} />}
      {open === 'ask' && <AskForm reviewed={reviewed} onDone={() => setOpen(null)} />}
      {open === 'accept' && <AcceptForm reviewed={reviewed} onDone={() => setOpen(null)} />}
    </>
  );
}

interface AcceptFormProps {
  readonly reviewed: ReviewedFinding;
  readonly onDone: () => void;
}

/** Where a finding is accepted with a motivering. What is missing is told when somebody has tried without. */
function AcceptForm({ reviewed, onDone }: AcceptFormProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { acceptance: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const [motivering, setMotivering] = useState('');
  const [tried, setTried] = useState(false);
  const scope = useScope(reviewed);
  const given = { ...work, about: scope.chosen, motivering };
  const isAllowed = mayAcceptAll(work.policy, scope.chosen, work.name);
  const save = async (): Promise<void> => {
    setTried(true);
    if (canDo(acceptFinding, given) && (await by.perform(acceptFinding, given))) onDone();
  };

  if (isLocked(work.memory)) return <MemoryNotice memory={work.memory} />;
  return (
    <form
      className={mergeClasses(styles.stack, styles.apart)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        size="small"
        required
        label={texts.motivering}
        hint={texts.motiveringHint}
        {...(tried && !isExplained(motivering) ? { validationMessage: texts.motiveringMissing } : {})}
      >
        <Textarea
          value={motivering}
          maxLength={MOTIVERING_LENGTH}
          resize="vertical"
          onChange={(_, { value }) => setMotivering(value)}
        />
      </Field>
      <ScopeChoice scope={scope} />
      <Field
        size="small"
        required
        label={texts.name}
        {...(tried && !isNamed(work.name) ? { validationMessage: texts.nameMissing } : {})}
        {...(tried && isNamed(work.name) && !isAllowed
          ? { validationMessage: texts.notAllowed((work.policy.mayAcceptFel ?? []).join(', ')) }
          : {})}
      >
        <NameInput />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {say(labelOf(acceptFinding, given))}
        </Button>
        <Button size="small" type="button" onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
      <ActionNotice of={by} />
    </form>
  );
}
