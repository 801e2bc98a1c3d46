import { Button, Field, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { MOTIVERING_LENGTH } from '../../findings/acceptance';
import { answerFieldsOf } from '../../findings/answer';
import { fixesForCause } from '../../rules/fix-cause';
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
import { countingOf, type Line } from './lines';
import { ReviewNote } from './ReviewNote';
import { ScopeChoice, useScope } from './Scope';
import { findingTexts } from './texts';

const useStyles = makeLooks({ apart: { marginTop: tokens.spacingVerticalS } });

type Part = 'fix' | 'accept' | 'ask';

/** Everything that can be done about a line. Nothing is written in the workbook before it is chosen here. */
export function FindingActions({ line }: { readonly line: Line }) {
  const styles = useStyles();
  const { say } = useWords();
  const { actions, question } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const [open, setOpen] = useState<Part | null>(null);
  const { submission, workbook } = work.result;
  const counting = countingOf(line);
  const findings = useMemo(() => countingOf(line).map(({ finding }) => finding), [line]);
  const accepted = counting.flatMap((one) => (one.status === 'godtagen' ? [one.accepted] : []));
  const withdrawn = accepted.length > 0 ? { ...work, accepted, isFound: true } : null;
  const [field, ...fields] = useMemo(
    () => (accepted.length > 0 ? [] : answerFieldsOf(findings, workbook)),
    [accepted.length, findings, workbook],
  );
  const fixes = useMemo(
    () => fixesForCause(findings, submission, workbook),
    [findings, submission, workbook],
  );
  const toggle = (part: Part): void => setOpen(open === part ? null : part);
  return (
    <>
      {field !== undefined && <AnswerForm fields={[field, ...fields]} />}
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
        <ActionButton action={commentFinding} given={{ ...work, findings }} by={by} />
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
      {open === 'ask' && <AskForm line={line} onDone={() => setOpen(null)} />}
      {open === 'accept' && <AcceptForm line={line} onDone={() => setOpen(null)} />}
    </>
  );
}

interface AcceptFormProps {
  readonly line: Line;
  readonly onDone: () => void;
}

/** Where a finding is accepted with a motivering. What is missing is told when somebody has tried without. */
function AcceptForm({ line, onDone }: AcceptFormProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { acceptance: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const [motivering, setMotivering] = useState('');
  const [tried, setTried] = useState(false);
  const scope = useScope(line);
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
      <ReviewNote findings={scope.chosen} />
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
