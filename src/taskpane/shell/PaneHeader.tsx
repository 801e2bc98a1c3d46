import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Submission } from '../../recognise/submission';
import { useTextStyles } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { shellTexts } from './texts';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  supplier: { color: tokens.colorNeutralForeground2 },
});

/** What the pane is about, and once something of the template was read, whose and which year. */
export function PaneHeader({ submission }: { readonly submission: Submission | null }) {
  const styles = useStyles();
  const looks = useTextStyles();
  const { texts } = useWords();
  const { title } = useTexts(shellTexts);
  const supplier = submission?.supplier ?? null;
  return (
    <header className={styles.root}>
      <h1 className={styles.title} lang="sv">
        {title(submission?.year ?? null)}
      </h1>
      {submission !== null && (
        <p className={mergeClasses(looks.body, styles.supplier)} lang={supplier === null ? undefined : 'sv'}>
          {supplier ?? texts.supplierUnknown}
        </p>
      )}
    </header>
  );
}
