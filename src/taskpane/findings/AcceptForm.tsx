import { Button, Field, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MOTIVERING_LENGTH } from '../../findings/acceptance';
import type { ReviewedFinding } from '../../findings/acceptance';
import { acceptFinding, isExplained, isNamed } from '../actions/accept-finding';
import { canDo, labelOf } from '../actions/action';
import { usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { NameInput } from '../settings/NameInput';
import { MemoryNotice } from '../shared/MemoryNotice';
import { makeLooks } from '../shared/styles';
import { isLocked } from '../shared/use-memory';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { findingTexts } from './texts';

const useStyles = makeLooks({ root: { marginTop: tokens.spacingVerticalS } });

export interface AcceptFormProps {
  readonly reviewed: ReviewedFinding;
  readonly onDone: () => void;
}

/** Where a finding is accepted with a motivering. What is missing is told when somebody has tried without. */
export function AcceptForm({ reviewed, onDone }: AcceptFormProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { acceptance: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const [motivering, setMotivering] = useState('');
  const [tried, setTried] = useState(false);
  const given = { ...work, reviewed, motivering };
  const save = async (): Promise<void> => {
    setTried(true);
    if (canDo(acceptFinding, given) && (await by.perform(acceptFinding, given))) onDone();
  };

  if (isLocked(work.memory)) return <MemoryNotice memory={work.memory} />;
  return (
    <form
      className={mergeClasses(styles.stack, styles.root)}
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
      <Field
        size="small"
        required
        label={texts.name}
        {...(tried && !isNamed(work.name) ? { validationMessage: texts.nameMissing } : {})}
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
