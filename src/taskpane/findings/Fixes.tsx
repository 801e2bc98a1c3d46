import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Fix } from '../../rules/fix';
import { useFix } from '../actions/use-last-fix';
import { ProblemNotice } from '../shared/ProblemNotice';
import { useWords } from '../shared/words';

const useStyles = makeStyles({
  fix: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    margin: `${tokens.spacingVerticalXS} 0`,
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& th, & td': {
      padding: '2px 4px 2px 0',
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
  },
  place: { width: '4em' },
});

/** So many changes are shown in full; of the others it is told how many they are. */
const MOST_SHOWN = 20;

/** What a fix would write, cell by cell, before anything is written. */
export function FixChoice({ fixes }: { readonly fixes: readonly Fix[] }) {
  const styles = useStyles();
  const { say, texts, number } = useWords();
  const words = texts.actions;
  const { apply, busy, problem } = useFix();
  const id = useId();
  return (
    <>
      {fixes.map((fix, index) => (
        <div key={fix.title.sv} className={styles.fix}>
          <p id={`${id}-${String(index)}`} className={styles.title}>
            {say(fix.title)}
          </p>
          <table aria-labelledby={`${id}-${String(index)}`} className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.place}>
                  {words.cell}
                </th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {fix.preview.slice(0, MOST_SHOWN).map(({ sheet, cell, before, after }) => (
                <tr key={`${sheet}!${cell}`}>
                  <th scope="row">{cell}</th>
                  <td>{before === '' ? words.blank : before}</td>
                  <td>{after === '' ? words.blank : after}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {fix.preview.length > MOST_SHOWN && (
            <p className={styles.title}>{words.more(number(fix.preview.length - MOST_SHOWN))}</p>
          )}
          <Button
            size="small"
            appearance="primary"
            aria-describedby={`${id}-${String(index)}`}
            disabledFocusable={busy}
            onClick={() => void apply(fix)}
          >
            {words.apply}
          </Button>
        </div>
      ))}
      {problem !== null && <ProblemNotice title={words.failed} problem={problem} />}
    </>
  );
}

/** What was fixed last, and the way to undo it. */
export function FixNotice() {
  const { say, texts } = useWords();
  const words = texts.actions;
  const { title, busy, problem, undo, forget } = useFix();
  if (title === null) return null;
  return (
    <>
      <MessageBar intent="success" layout="multiline" politeness="polite">
        <MessageBarBody>{words.fixed(say(title))}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={words.dismiss}
              icon={<Dismiss16Regular />}
              onClick={forget}
            />
          }
        >
          <Button disabledFocusable={busy} onClick={() => void undo()}>
            {words.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {problem !== null && <ProblemNotice title={words.undoFailed} problem={problem} />}
    </>
  );
}
