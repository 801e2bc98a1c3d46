import { Button, Checkbox, Field, Input, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedFinding } from '../../findings/acceptance';
import { saidToSupplier } from '../../findings/finding';
import { ADDRESSEE_LENGTH, QUESTION_LENGTH } from '../../findings/questions';
import { isNamed } from '../actions/accept-finding';
import { canDo, labelOf } from '../actions/action';
import { usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { askFindings, isAsked } from '../actions/ask-findings';
import { NameInput } from '../settings/NameInput';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords, type Words } from '../shared/words';
import { useWork } from '../shared/work';
import type { Line } from './lines';
import { ReviewNote } from './ReviewNote';
import { ScopeChoice, useScope } from './Scope';
import { findingTexts } from './texts';

const useStyles = makeLooks({ apart: { marginTop: tokens.spacingVerticalS } });

interface AskFormProps {
  readonly line: Line;
  readonly onDone: () => void;
}

/** What to ask, until somebody writes otherwise: what the findings say to the supplier, where that is one thing. */
function requestOf(about: readonly ReviewedFinding[], say: Words['say']): string {
  const [request = '', ...others] = new Set(about.map(({ finding }) => say(saidToSupplier(finding))));
  return others.length === 0 ? request : '';
}

/** Where a reviewer asks in own words, of one finding or several, and says whom. */
export function AskForm({ line, onDone }: AskFormProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { acceptance, question: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const earlier = work.questions.get(line.reviewed.key);
  const [written, setWritten] = useState<string | null>(earlier?.text ?? null);
  const [to, setTo] = useState(earlier?.to ?? '');
  const [inCells, setInCells] = useState(false);
  const [tried, setTried] = useState(false);
  const scope = useScope(line);
  const text = written ?? requestOf(scope.chosen, say);
  const given = { ...work, about: scope.chosen, text, to, inCells };
  const save = async (): Promise<void> => {
    setTried(true);
    if (canDo(askFindings, given) && (await by.perform(askFindings, given))) onDone();
  };
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
        label={texts.text}
        {...(tried && !isAsked(text) ? { validationMessage: texts.missing } : {})}
      >
        <Textarea
          value={text}
          maxLength={QUESTION_LENGTH}
          resize="vertical"
          onChange={(_, { value }) => setWritten(value)}
        />
      </Field>
      <Field size="small" label={texts.to}>
        <Input value={to} maxLength={ADDRESSEE_LENGTH} onChange={(_, { value }) => setTo(value)} />
      </Field>
      <ScopeChoice scope={scope} />
      <Checkbox
        size="medium"
        label={texts.inCells}
        checked={inCells}
        onChange={(_, { checked }) => setInCells(checked === true)}
      />
      <Field
        size="small"
        required
        label={acceptance.name}
        {...(tried && !isNamed(work.name) ? { validationMessage: texts.nameMissing } : {})}
      >
        <NameInput />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {say(labelOf(askFindings, given))}
        </Button>
        <Button size="small" type="button" onClick={onDone}>
          {acceptance.cancel}
        </Button>
      </div>
      <ActionNotice of={by} />
    </form>
  );
}
