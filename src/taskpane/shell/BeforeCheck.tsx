import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { useTextStyles } from '../shared/styles';
import { useTexts } from '../shared/words';
import { PaneHeader } from './PaneHeader';
import { shellTexts } from './texts';

const useStyles = makeStyles({
  paragraph: { marginBottom: tokens.spacingVerticalS },
  checking: { justifyContent: 'start', padding: `${tokens.spacingVerticalM} 0` },
});

/** The page was opened in a browser of its own, where there is no workbook. */
export function OutsideView() {
  const styles = useStyles();
  const looks = useTextStyles();
  const { outside } = useTexts(shellTexts);
  return (
    <main>
      <PaneHeader submission={null} />
      <p className={mergeClasses(looks.strong, styles.paragraph)}>{outside.lead}</p>
      <p className={looks.body}>{outside.remedy}</p>
    </main>
  );
}

/** Before the first check: what it does, and that it is harmless. */
export function StartView() {
  const styles = useStyles();
  const looks = useTextStyles();
  const { start } = useTexts(shellTexts);
  return (
    <>
      <p className={mergeClasses(looks.strong, styles.paragraph)}>{start.lead}</p>
      <p className={mergeClasses(looks.body, styles.paragraph)}>{start.how}</p>
      <p className={mergeClasses(looks.body, styles.paragraph)}>{start.harmless}</p>
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
