import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SheetList } from '../components/SheetList';
import type { Submission } from '../../template/submission';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  lead: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0` },
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

export interface NoTemplateViewProps {
  readonly submission: Submission;
  /** The list of what was looked for. */
  readonly children: ReactNode;
}

/** A workbook that holds nothing of the template: what to do, what was looked for, and in which sheets. */
export function NoTemplateView({ submission, children }: NoTemplateViewProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const sheets = submission.sheets.map(({ name }) => name);
  return (
    <>
      <p className={styles.lead}>{texts.noTemplate.lead}</p>
      <p className={styles.text}>{texts.noTemplate.remedy}</p>
      {children}
      {sheets.length === 0 && <p className={styles.text}>{texts.recognition.noSheets}</p>}
      <SheetList level="h2" heading={texts.recognition.sheetHeading} sheets={sheets} />
    </>
  );
}
