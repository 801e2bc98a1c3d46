import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({ root: { justifyContent: 'start', padding: `${tokens.spacingVerticalM} 0` } });

/** While the first check runs; in words once it has lasted a while. */
export function CheckingView({ slow }: { readonly slow: boolean }) {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <Spinner
      className={styles.root}
      size="small"
      labelPosition="after"
      {...(slow ? { label: texts.check.checking } : { 'aria-label': texts.check.checking })}
    />
  );
}
