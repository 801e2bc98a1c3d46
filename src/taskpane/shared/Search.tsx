import { makeStyles, mergeClasses, SearchBox, type SearchBoxProps } from '@fluentui/react-components';
import { useWords } from './words';

const useStyles = makeStyles({ root: { maxWidth: 'none', minWidth: 0 } });

export interface SearchProps extends Pick<SearchBoxProps, 'className' | 'placeholder' | 'aria-label'> {
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Where people write what they look for. A Field around it says what that is, or its own `aria-label`. */
export function Search({ onSearch, className, ...box }: SearchProps) {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <SearchBox
      {...box}
      size="small"
      className={mergeClasses(styles.root, className)}
      dismiss={{ 'aria-label': texts.clearSearch }}
      onChange={(_, { value }) => onSearch(value)}
    />
  );
}
