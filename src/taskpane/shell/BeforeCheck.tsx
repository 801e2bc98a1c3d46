import { makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useWords } from '../shared/words';
import { PaneHeader } from './PaneHeader';

const useStyles = makeStyles({
  lead: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** The page was opened in a browser of its own, where there is no workbook. */
export function OutsideView() {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <main>
      <PaneHeader submission={null} />
      <p className={styles.lead}>{texts.outside.lead}</p>
      <p className={styles.text}>{texts.outside.remedy}</p>
    </main>
  );
}

const useStartStyles = makeStyles({
  lead: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** Before the first check: what it does, and that it is harmless. */
export function StartView() {
  const styles = useStartStyles();
  const { texts } = useWords();
  return (
    <>
      <p className={styles.lead}>{texts.start.lead}</p>
      <p className={styles.text}>{texts.start.how}</p>
      <p className={styles.text}>{texts.start.harmless}</p>
    </>
  );
}

const useCheckingStyles = makeStyles({
  root: { justifyContent: 'start', padding: `${tokens.spacingVerticalM} 0` },
});

/** While the first check runs; in words once it has lasted a while. */
export function CheckingView({ slow }: { readonly slow: boolean }) {
  const styles = useCheckingStyles();
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
