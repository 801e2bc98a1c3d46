import { Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { NAME_LENGTH } from '../../findings/acceptance';
import type { RegisterChanges } from '../../findings/settings';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { ...typographyStyles.caption1, margin: 0 },
});

export interface RegisterSettingsProps {
  readonly register: RegisterChanges;
  readonly onRegister: (register: RegisterChanges) => void;
}

/** Services that the workbook counts as registered beside the year's register, and such as it does not. */
export function RegisterSettings({ register, onRegister }: RegisterSettingsProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.settings;
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={words.register}>
      <Disclosure
        level="h2"
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        label={words.register}
      >
        <div className={styles.fields}>
          <p className={styles.note}>{words.registerNote}</p>
          <Names
            label={words.added}
            names={register.added}
            onNames={(added) => {
              onRegister({ ...register, added });
            }}
          />
          <Names
            label={words.removed}
            names={register.removed}
            onNames={(removed) => {
              onRegister({ ...register, removed });
            }}
          />
        </div>
      </Disclosure>
    </section>
  );
}

interface NamesProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly onNames: (names: readonly string[]) => void;
}

/** Names, one on each line; kept when the field is left. */
function Names({ label, names, onNames }: NamesProps) {
  const { texts } = useWords();
  const [text, setText] = useState<string | null>(null);
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isTooLong = lines.some((line) => line.length > NAME_LENGTH);
  return (
    <Field
      size="small"
      label={label}
      {...(isTooLong ? { validationMessage: texts.settings.nameTooLong } : {})}
    >
      <Textarea
        value={text ?? names.join('\n')}
        resize="vertical"
        onChange={(_, { value }) => {
          setText(value);
        }}
        onBlur={() => {
          if (text === null || isTooLong) return;
          setText(null);
          if (lines.join('\n') !== names.join('\n')) onNames(lines);
        }}
      />
    </Field>
  );
}
