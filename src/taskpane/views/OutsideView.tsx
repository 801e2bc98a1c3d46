import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PaneHeader } from '../components/PaneHeader';
import { useWords } from '../hooks/use-words';

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
