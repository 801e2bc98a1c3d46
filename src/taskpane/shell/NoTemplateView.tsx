import { mergeClasses, tokens } from '@fluentui/react-components';
import type { Submission } from '../../recognise/submission';
import { SheetList } from '../overview/SheetList';
import { overviewTexts } from '../overview/texts';
import { makeLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { shellTexts } from './texts';

const useStyles = makeLooks({
  lead: { margin: `${tokens.spacingVerticalS} 0` },
  paragraph: { marginBottom: tokens.spacingVerticalS },
});

/** A workbook that is no årlig analys: what to do, what was looked for, and in which sheets. It is not condemned. */
export function NoTemplateView({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const paragraph = mergeClasses(styles.body, styles.paragraph);
  const { noTemplate } = useTexts(shellTexts);
  const { recognition } = useTexts(overviewTexts);
  const { sheets, sections } = submission;
  const example = sections.find(({ role }) => role === 'pagaendeInsatser') ?? sections[0];
  const only = sections.find(({ found }) => found !== null);
  return (
    <div className={styles.view}>
      <p className={mergeClasses(styles.strong, styles.lead)}>{noTemplate.lead}</p>
      {only !== undefined && <p className={paragraph}>{noTemplate.only(`${only.id} ${only.title}`)}</p>}
      <p className={paragraph}>{noTemplate.remedy(`${example?.id ?? ''} ${example?.title ?? ''}`)}</p>
      <section aria-label={noTemplate.lookedFor}>
        <h2 className={styles.heading}>{noTemplate.lookedFor}</h2>
        <ul className={styles.list} lang="sv">
          {sections.map(({ id, title }) => (
            <li key={id} className={paragraph}>{`${id} ${title}`}</li>
          ))}
        </ul>
      </section>
      {sheets.length === 0 && <p className={paragraph}>{recognition.noSheets}</p>}
      <SheetList level="h2" heading={recognition.sheetHeading} sheets={sheets} />
    </div>
  );
}
