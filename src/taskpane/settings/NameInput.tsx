import { Input, type InputProps } from '@fluentui/react-components';
import { NAME_LENGTH } from '../../findings/acceptance';
import { usePane } from '../shared/pane';

/** Where people write the name that their acceptances bear. Stands in a Field, which gives it its label. */
export function NameInput(props: InputProps) {
  const { name, onName } = usePane();
  return (
    <Input
      {...props}
      value={name}
      maxLength={NAME_LENGTH}
      autoComplete="name"
      onChange={(_, { value }) => onName(value)}
    />
  );
}
