import { mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { PaneHeader } from './PaneHeader';
import { shellTexts } from './texts';

const useStyles = makeLooks({
  paragraph: { marginBottom: tokens.spacingVerticalS },
  checking: { justifyContent: 'start', padding: `${tokens.spacingVerticalM} 0` },
});

/** The page was opened in a browser of its own, where there is no workbook. */
export function OutsideView() {
  const styles = useStyles();
  const { outside } = useTexts(shellTexts);
  return (
    <main>
      <PaneHeader />
      <p className={mergeClasses(styles.strong, styles.paragraph)}>{outside.lead}</p>
      <p className={styles.body}>{outside.remedy}</p>
    </main>
  );
}

/** Before the first check: what it does, and that it is harmless; and, once the pane is there, which version it is. */
export function StartView({ version }: { readonly version?: string }) {
  const styles = useStyles();
  const { texts } = useWords();
  const { start } = useTexts(shellTexts);
  return (
    <>
      <p className={mergeClasses(styles.strong, styles.paragraph)}>{start.lead}</p>
      <p className={mergeClasses(styles.body, styles.paragraph)}>{start.how}</p>
      <p className={mergeClasses(styles.body, styles.paragraph)}>{start.harmless}</p>
      {version !== undefined && <p className={styles.note}>{texts.version(version)}</p>}
    </>
  );
}

/** While something is under way; in words once it has lasted a while. */
export function CheckingView({ slow }: { readonly slow: boolean }) {
  const styles = useStyles();
  const { check } = useTexts(shellTexts);
  return (
    <Spinner
      className={styles.checking}
      size="small"
      labelPosition="after"
      {...(slow ? { label: check.checking } : { 'aria-label': check.checking })}
    />
  );
}
