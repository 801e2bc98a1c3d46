import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { CellComment, Mark, Outcome } from '../../excel/gateway';
import { LiveStatus } from '../shared/LiveStatus';
import { ProblemNotice } from '../shared/ProblemNotice';
import { useAction } from '../actions/use-action';
import { RulesContext } from '../shared/rules';
import { useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { buildReport, REPORT_TITLES } from '../actions/build-report';
import { openFindings } from '../../findings/review';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What can be written in the workbook about the findings, and taken away again. Nothing is written without a press. */
export function WorkbookActions() {
  const styles = useStyles();
  const words = useWords();
  const { texts, say, number } = words;
  const actions = texts.workbook;
  const { gateway, result, items, outdated } = useWork();
  const titles = useContext(RulesContext);
  const { busy, problem, run } = useAction();
  const [done, setDone] = useState('');

  const placed = openFindings({ findings: items.map(({ reviewed }) => reviewed), outdated }).flatMap(
    ({ place, severity, message }) => (place.row === null ? [] : [{ place, severity, message }]),
  );
  const tell = async (work: () => Promise<Outcome>, sentence: (count: string) => string): Promise<void> => {
    setDone('');
    const outcome = await run(work);
    if (outcome === null) return;
    const skipped = outcome.skipped.map(({ sheet, count, why }) =>
      actions.skipped(sheet, number(count), say(why)),
    );
    setDone([sentence(number(outcome.done)), ...skipped].join(' '));
  };
  const marks = (): readonly Mark[] => placed.map(({ place, severity }) => ({ place, severity }));
  const comments = (): readonly CellComment[] =>
    placed.map(({ place, message }) => ({ place, text: say(message) }));
  const writeReport = async (): Promise<void> => {
    setDone('');
    const titleOf = (rule: string): string => {
      const known = titles.get(rule);
      return known === undefined ? rule : say(known.title);
    };
    const report = buildReport({ result, items, outdated, titleOf }, words);
    const sheet = await run(() => gateway.writeSheet(report, REPORT_TITLES));
    if (sheet !== null) setDone(actions.reported(sheet, number(items.length + outdated.length)));
  };
  const button = (label: string, work: () => Promise<void>) => (
    <Button size="small" disabledFocusable={busy} onClick={() => void work()}>
      {label}
    </Button>
  );

  return (
    <section aria-label={actions.heading}>
      <h2 className={styles.heading}>{actions.heading}</h2>
      <p className={styles.text}>{actions.note}</p>
      <div className={styles.buttons}>
        {button(actions.mark, () => tell(() => gateway.mark(marks()), actions.marked))}
        {button(actions.unmark, () => tell(() => gateway.unmark(), actions.unmarked))}
        {button(actions.comment, () => tell(() => gateway.comment(comments()), actions.commented))}
        {button(actions.removeComments, () => tell(() => gateway.removeComments(), actions.commentsRemoved))}
        {button(actions.report, writeReport)}
      </div>
      <LiveStatus message={done} />
      {done !== '' && (
        <p aria-hidden className={styles.text}>
          {done}
        </p>
      )}
      {problem !== null && <ProblemNotice title={texts.actions.failed} problem={problem} />}
    </section>
  );
}
