import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useListStyles } from '../shared/styles';
import { SheetList } from '../overview/SheetList';
import type { Submission } from '../../recognise/submission';
import { useWords } from '../shared/words';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  lead: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0` },
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** A workbook that holds nothing of the template: what to do, what was looked for, and in which sheets. */
export function NoTemplateView({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { texts } = useWords();
  const { sheets } = submission;
  return (
    <>
      <p className={styles.lead}>{texts.noTemplate.lead}</p>
      <p className={styles.text}>{texts.noTemplate.remedy}</p>
      <section aria-label={texts.noTemplate.lookedFor}>
        <h2 className={styles.heading}>{texts.noTemplate.lookedFor}</h2>
        <ul className={lists.root} lang="sv">
          {submission.sections.map(({ id, title }) => (
            <li key={id} className={styles.text}>{`${id} ${title}`}</li>
          ))}
        </ul>
      </section>
      {sheets.length === 0 && <p className={styles.text}>{texts.recognition.noSheets}</p>}
      <SheetList level="h2" heading={texts.recognition.sheetHeading} sheets={sheets} />
    </>
  );
}
