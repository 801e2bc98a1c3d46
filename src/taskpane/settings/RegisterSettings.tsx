import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { NAME_LENGTH } from '../../findings/acceptance';
import type { SettingsProps } from '../actions/change-settings';
import { Disclosure } from '../shared/Disclosure';
import { useLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { settingTexts } from './texts';

/** Services that the workbook counts as registered beside the year's register, and such as it does not. */
export function RegisterSettings({ settings: { register }, onChange }: SettingsProps) {
  const looks = useLooks();
  const texts = useTexts(settingTexts);
  return (
    <section aria-label={texts.register}>
      <Disclosure level="h2" label={texts.register}>
        <div className={looks.stack}>
          <p className={looks.small}>{texts.registerNote}</p>
          <Names
            label={texts.added}
            names={register.added}
            onNames={(added) => onChange({ register: { ...register, added } })}
          />
          <Names
            label={texts.removed}
            names={register.removed}
            onNames={(removed) => onChange({ register: { ...register, removed } })}
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
