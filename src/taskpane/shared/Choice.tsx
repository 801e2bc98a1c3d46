import { Select, type SelectProps } from '@fluentui/react-components';

export interface ChoiceProps<T extends string> extends Pick<SelectProps, 'className' | 'disabled'> {
  /** What is chosen, where no Field around it says so. */
  readonly label?: string;
  /** The choice of none of them, where there is one. */
  readonly none?: string;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly value: T | null;
  readonly onChoose: (value: T | null) => void;
}

/** One of several, or none where that is a choice too. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, none, options, value, onChoose, ...select } = props;
  return (
    <Select
      {...select}
      size="small"
      aria-label={label}
      value={value ?? ''}
      onChange={(_, chosen) => onChoose(options.find(([each]) => each === chosen.value)?.[0] ?? null)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </Select>
  );
}
