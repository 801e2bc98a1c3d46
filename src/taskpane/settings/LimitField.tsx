import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../shared/words';

export interface LimitFieldProps {
  /** 0.1 is 10 %. */
  readonly share: number;
  readonly onShare: (share: number) => void;
}

const MOST_PERCENT = 100;

/** By how many per cent a row may grow before it must be commented. Kept when the field is left, if it is a limit. */
export function LimitField({ share, onShare }: LimitFieldProps) {
  const { texts, number } = useWords();
  const words = texts.settings;
  const written = number(share * 100);
  const [text, setText] = useState<string | null>(null);
  const percent = Number((text ?? '').replace(',', '.'));
  const isLimit = text === null || (percent > 0 && percent <= MOST_PERCENT);
  const keep = (): void => {
    if (text === null || !isLimit) return;
    setText(null);
    if (percent / 100 !== share) onShare(percent / 100);
  };
  return (
    <Field
      size="small"
      label={words.limit}
      hint={words.limitHint}
      {...(isLimit ? {} : { validationMessage: words.limitWrong })}
    >
      <Input
        value={text ?? written}
        inputMode="decimal"
        contentAfter="%"
        onChange={(_, { value }) => {
          setText(value);
        }}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
        }}
      />
    </Field>
  );
}
