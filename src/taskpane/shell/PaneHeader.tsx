import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Submission } from '../../recognise/submission';
import { useWords } from '../shared/words';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  supplier: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface PaneHeaderProps {
  /** Null before anything of the template was read. */
  readonly submission: Submission | null;
}

/** What the pane is about, and once a workbook is read, whose and which year. */
export function PaneHeader({ submission }: PaneHeaderProps) {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <header className={styles.root}>
      <h1 className={styles.title} lang="sv">
        {texts.title(submission?.year ?? null)}
      </h1>
      {submission !== null &&
        (submission.supplier === null ? (
          <p className={styles.supplier}>{texts.supplierUnknown}</p>
        ) : (
          <p className={styles.supplier} lang="sv">
            {submission.supplier}
          </p>
        ))}
    </header>
  );
}
