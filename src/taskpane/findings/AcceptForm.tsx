import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { accept, isWritten, MOTIVERING_LENGTH, NAME_LENGTH } from '../../findings/acceptance';
import type { ReviewedFinding } from '../../findings/review';
import { useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { NameInput } from '../settings/NameInput';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

export interface AcceptFormProps {
  readonly reviewed: ReviewedFinding;
  readonly onDone: () => void;
}

/** Accepts a finding with a motivering, which is kept in the workbook under the name of whoever accepts it. */
export function AcceptForm({ reviewed, onDone }: AcceptFormProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.acceptance;
  const { memory, name } = useWork();
  const [motivering, setMotivering] = useState('');
  const [tried, setTried] = useState(false);
  const isExplained = isWritten(motivering, MOTIVERING_LENGTH);
  const isNamed = isWritten(name, NAME_LENGTH);

  const save = async (): Promise<void> => {
    setTried(true);
    if (!isExplained || !isNamed) return;
    const kept = await memory.change((document) => ({
      ...document,
      accepted: accept(document.accepted, reviewed, { motivering, by: name, at: new Date() }),
    }));
    if (kept) onDone();
  };

  if (memory.kind === 'newer' || memory.kind === 'damaged') return <p>{texts.memory[memory.kind]}</p>;
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        size="small"
        required
        label={words.motivering}
        hint={words.motiveringHint}
        {...(tried && !isExplained ? { validationMessage: words.motiveringMissing } : {})}
      >
        <Textarea
          value={motivering}
          maxLength={MOTIVERING_LENGTH}
          resize="vertical"
          onChange={(_, { value }) => {
            setMotivering(value);
          }}
        />
      </Field>
      <Field
        size="small"
        required
        label={words.name}
        {...(tried && !isNamed ? { validationMessage: words.nameMissing } : {})}
      >
        <NameInput />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.save}
        </Button>
        <Button size="small" type="button" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
