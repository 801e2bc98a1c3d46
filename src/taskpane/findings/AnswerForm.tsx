import { Button, Field, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import type { AnswerField } from '../../findings/answer';
import { canDo } from '../actions/action';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { writeAnswer } from '../actions/write-answer';
import { makeLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { useWork } from '../shared/work';
import { findingTexts } from './texts';

const useStyles = makeLooks({ apart: { marginTop: tokens.spacingVerticalS } });

/** Marks the control that the focus goes to when the next finding opens by itself. */
export const ANSWER = 'data-answer';

/**
 * Where the field that a finding concerns is answered without leaving the pane: JA and NEJ, the template's own
 * alternatives, or a text. Enter writes, Shift and Enter make a new line. What is chosen is written at once. Questions
 * that were given one and the same answer are given one anew.
 */
export function AnswerForm({ fields }: { readonly fields: readonly [AnswerField, ...AnswerField[]] }) {
  const styles = useStyles();
  const { answer: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const [first] = fields;
  const { definition, offered } = offeredBy(first);
  const [isNo, setNo] = useState(false);
  const [text, setText] = useState(offered.length > 0 ? '' : first.text);
  const answer = isNo ? `${NO}, ${text.trim()}` : text;
  const given = { ...work, fields, answer: isNo && text.trim() === '' ? '' : answer };
  const write = (chosen: string): void => void by.perform(writeAnswer, { ...work, fields, answer: chosen });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (canDo(writeAnswer, given)) void by.perform(writeAnswer, given);
  };
  return (
    <div
      className={mergeClasses(styles.stack, styles.apart)}
      role="group"
      aria-label={texts.label(definition.label)}
    >
      {offered.length > 0 && (
        <div className={styles.buttons}>
          {offered.map((each, index) => (
            <Button
              key={each}
              size="small"
              disabledFocusable={by.busy}
              {...(index === 0 ? { [ANSWER]: '' } : {})}
              {...(each === NO ? { 'aria-expanded': isNo } : {})}
              onClick={() => (each === NO ? setNo(!isNo) : write(each))}
            >
              {each}
            </Button>
          ))}
        </div>
      )}
      {(isNo || offered.length === 0) && (
        <Field size="small" label={isNo ? texts.why : definition.label} hint={texts.enter}>
          <Textarea
            value={text}
            autoFocus={isNo}
            resize="vertical"
            lang="sv"
            {...(offered.length === 0 ? { [ANSWER]: '' } : {})}
            onChange={(_, { value }) => setText(value)}
            onKeyDown={onKeyDown}
          />
        </Field>
      )}
      {(isNo || offered.length === 0) && (
        <div className={styles.buttons}>
          <ActionButton action={writeAnswer} given={given} by={by} appearance="primary" />
        </div>
      )}
      <ActionNotice of={by} />
    </div>
  );
}

const [YES, NO] = ['JA', 'NEJ'];

function offeredBy({ field }: AnswerField) {
  const offered = field.kind === 'jaNej' ? [YES, NO] : (field.answers ?? []);
  return { definition: field, offered };
}
