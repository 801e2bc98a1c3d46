import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { Learning } from '../../recognise/learn/learn';
import { roleName } from '../../template/role-names';
import { ActionButton, type Performing, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { confirmGuesses } from '../actions/confirm-guesses';
import { keepTemplate } from '../actions/keep-template';
import { readToLearn } from '../actions/read-to-learn';
import { saveTemplate } from '../actions/save-template';
import { tryTemplate } from '../actions/try-template';
import { usePane } from '../shared/pane';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import type { LearntDocument } from './learnt-document';
import { LearntTable, type OnAnswer } from './LearntTable';
import { mallTexts } from './texts';
import { useLearning } from './use-learning';

const MOST_NAMED = 3;
const YEAR = /^20\d\d$/;

/** Learns the template of the open workbook: a table of its labels to work through from above, by keyboard. */
export default function LearnTemplate() {
  const styles = useLooks();
  const texts = useTexts(mallTexts).learn;
  const { gateway, result, templates } = usePane();
  const { say } = useWords();
  const by = usePerform();
  const [year, setYear] = useState('');
  const known = result?.submission.year ?? null;
  const { learning, refusal, lacksYear, onRead, answer } = useLearning(
    YEAR.test(year) ? Number(year) : known,
  );
  return (
    <div className={styles.stack}>
      <p className={styles.body}>{texts.lead}</p>
      <div className={styles.buttons}>
        <ActionButton
          action={readToLearn}
          given={{ gateway, documents: templates.documents, onRead }}
          by={by}
          appearance="primary"
        />
        {learning && <LearntActions given={{ gateway, ...learning }} onAnswer={answer} by={by} />}
      </div>
      <ActionNotice of={by} />
      {refusal !== null && (
        <p role="alert" className={styles.body}>
          {say(refusal)}
        </p>
      )}
      {(lacksYear || year !== '') && (
        <Field size="small" label={texts.year}>
          <Input value={year} inputMode="numeric" maxLength={4} onChange={(_, { value }) => setYear(value)} />
        </Field>
      )}
      {learning && <WhatIsLearnt learning={learning} onAnswer={answer} />}
    </div>
  );
}

interface WhatIsLearntProps {
  readonly learning: Learning;
  readonly onAnswer: OnAnswer;
}

function WhatIsLearnt({ learning: { learnt, notes, notAsked }, onAnswer }: WhatIsLearntProps) {
  const styles = useLooks();
  const texts = useTexts(mallTexts).learn;
  const { number, count, say } = useWords();
  const open = learnt.filter(({ role }) => role === null);
  const guessed = learnt.filter(({ by }) => by === 'guess');
  const more = open.length - MOST_NAMED;
  const named = [
    open
      .slice(0, MOST_NAMED)
      .map(({ text }) => `”${text}”`)
      .join(', '),
    ...(more > 0 ? [texts.more(number(more))] : []),
  ].join(' ');
  const told = [
    ...notes.map(say),
    ...notAsked.map(({ card, roles }) =>
      texts.notAsked(card, roles.map((role) => say(roleName('field', role))).join(', ')),
    ),
  ];
  return (
    <>
      {told.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <p className={styles.body} role="status">
        {texts.answered(number(learnt.length - open.length), number(learnt.length))}
        {open.length > 0 && ` ${texts.missing(count(open.length, texts.areUnanswered), named)}`}
        {guessed.length > 0 && ` ${texts.guessed(count(guessed.length, texts.areGuessed))}`}
      </p>
      <LearntTable learnt={learnt} onAnswer={onAnswer} />
    </>
  );
}

interface LearntActionsProps {
  readonly given: Required<LearntDocument>;
  readonly onAnswer: OnAnswer;
  readonly by: Performing;
}

/** What may be done with what is learnt: tried before it is kept anywhere. */
function LearntActions({ given, onAnswer, by }: LearntActionsProps) {
  const { changed } = usePane();
  return (
    <>
      <ActionButton action={confirmGuesses} given={{ learnt: given.learnt, onAnswer }} by={by} />
      <ActionButton action={tryTemplate} given={given} by={by} />
      <ActionButton action={keepTemplate} given={{ ...given, changed }} by={by} />
      <ActionButton action={saveTemplate} given={given} by={by} />
    </>
  );
}
