import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { NAME_LENGTH } from '../../findings/acceptance';
import type { RegisterChanges } from '../../findings/settings';
import { Disclosure } from '../shared/Disclosure';
import { useLayoutStyles, useTextStyles } from '../shared/styles';
import { useTexts } from '../shared/words';
import { settingTexts } from './texts';

export interface RegisterSettingsProps {
  readonly register: RegisterChanges;
  readonly onRegister: (register: RegisterChanges) => void;
}

/** Services that the workbook counts as registered beside the year's register, and such as it does not. */
export function RegisterSettings({ register, onRegister }: RegisterSettingsProps) {
  const layout = useLayoutStyles();
  const looks = useTextStyles();
  const texts = useTexts(settingTexts);
  return (
    <section aria-label={texts.register}>
      <Disclosure level="h2" label={texts.register}>
        <div className={layout.stack}>
          <p className={looks.small}>{texts.registerNote}</p>
          <Names
            label={texts.added}
            names={register.added}
            onNames={(added) => onRegister({ ...register, added })}
          />
          <Names
            label={texts.removed}
            names={register.removed}
            onNames={(removed) => onRegister({ ...register, removed })}
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
  const { nameTooLong } = useTexts(settingTexts);
  const [text, setText] = useState<string | null>(null);
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isTooLong = lines.some((line) => line.length > NAME_LENGTH);
  const keep = (): void => {
    if (text === null || isTooLong) return;
    setText(null);
    if (lines.join('\n') !== names.join('\n')) onNames(lines);
  };
  return (
    <Field size="small" label={label} {...(isTooLong ? { validationMessage: nameTooLong } : {})}>
      <Textarea
        value={text ?? names.join('\n')}
        resize="vertical"
        onChange={(_, { value }) => setText(value)}
        onBlur={keep}
      />
    </Field>
  );
}
