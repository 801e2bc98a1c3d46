import { Button, Field, Input, tokens } from '@fluentui/react-components';
import { SelectObject20Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { makeLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { countTexts } from './texts';

const useStyles = makeLooks({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  input: { flexGrow: 1, minWidth: 0 },
});

export interface FieldInputProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What the function says of it; null where nothing. */
  readonly refusal: string | null;
  /** What is left out of its range; null where nothing is. */
  readonly header: string | null;
  readonly isFollowing: boolean;
  readonly onText: (text: string) => void;
  readonly onFollow: (follows: boolean) => void;
  readonly onTake: () => void;
}

/** A field that takes a value or a range: typed, or what is selected in the sheet while it follows. */
export function FieldInput(props: FieldInputProps) {
  const { label, hint, value, refusal, header, isFollowing, onText, onFollow, onTake } = props;
  const styles = useStyles();
  const texts = useTexts(countTexts);
  const told = [header === null ? hint : texts.leftOut(header), ...(isFollowing ? [texts.follows] : [])];
  const stopOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onFollow(false);
  };
  return (
    <Field
      size="small"
      label={label}
      hint={told.join(' ')}
      {...(refusal === null ? {} : { validationMessage: refusal })}
    >
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field}
            size="small"
            className={styles.input}
            value={value}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value: text }) => {
              onText(text);
              onFollow(false);
            }}
            onFocus={() => onFollow(true)}
            onKeyDown={stopOnEscape}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<SelectObject20Regular />}
            aria-label={texts.take(label)}
            title={texts.takeShort}
            onClick={onTake}
          />
        </div>
      )}
    </Field>
  );
}
