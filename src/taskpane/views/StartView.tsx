import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  lead: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** Before the first check: what it does, and that it is harmless. */
export function StartView() {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <>
      <p className={styles.lead}>{texts.start.lead}</p>
      <p className={styles.text}>{texts.start.how}</p>
      <p className={styles.text}>{texts.start.harmless}</p>
    </>
  );
}
