import { mergeClasses, tokens } from '@fluentui/react-components';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { commentFindings } from '../actions/comment-findings';
import { markFindings } from '../actions/mark-findings';
import { removeComments } from '../actions/remove-comments';
import { removeMarks } from '../actions/remove-marks';
import { writeReport } from '../actions/write-report';
import { makeLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { useWork } from '../shared/work';
import { overviewTexts } from './texts';

const useStyles = makeLooks({ note: { marginBottom: tokens.spacingVerticalXS } });

const ACTIONS = [markFindings, removeMarks, commentFindings, removeComments, writeReport];

/** What can be written in the workbook about the findings, and taken away again. Nothing is written without a press. */
export function WorkbookActions() {
  const styles = useStyles();
  const { workbook } = useTexts(overviewTexts);
  const work = useWork();
  const by = usePerform();
  return (
    <section aria-label={workbook.heading}>
      <h2 className={styles.heading}>{workbook.heading}</h2>
      <p className={mergeClasses(styles.small, styles.note)}>{workbook.note}</p>
      <div className={styles.buttons}>
        {ACTIONS.map((action) => (
          <ActionButton key={action.name} action={action} given={work} by={by} />
        ))}
      </div>
      <ActionNotice of={by} />
    </section>
  );
}
