import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Fix } from '../../rules/fix';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { applyFix } from '../actions/apply-fix';
import { undoFix } from '../actions/undo-fix';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { findingTexts } from './texts';

const useStyles = makeLooks({
  fix: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
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

/** What each fix would write, cell by cell, before anything is written. */
export function FixChoice({ fixes }: { readonly fixes: readonly Fix[] }) {
  const styles = useStyles();
  const { say, number } = useWords();
  const { actions: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const id = useId();
  return (
    <>
      {fixes.map((fix, index) => (
        <div key={fix.title.sv} className={styles.fix}>
          <p id={`${id}-${String(index)}`} className={styles.smallStrong}>
            {say(fix.title)}
          </p>
          <table aria-labelledby={`${id}-${String(index)}`} className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.place}>
                  {texts.cell}
                </th>
                <th scope="col">{texts.before}</th>
                <th scope="col">{texts.after}</th>
              </tr>
            </thead>
            <tbody>
              {fix.preview.slice(0, MOST_SHOWN).map(({ sheet, cell, before, after }) => (
                <tr key={`${sheet}!${cell}`}>
                  <th scope="row">{cell}</th>
                  <td>{before === '' ? texts.blank : before}</td>
                  <td>{after === '' ? texts.blank : after}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {fix.preview.length > MOST_SHOWN && (
            <p className={styles.smallStrong}>{texts.more(number(fix.preview.length - MOST_SHOWN))}</p>
          )}
          <ActionButton
            action={applyFix}
            given={{ ...work, fix }}
            by={by}
            appearance="primary"
            aria-describedby={`${id}-${String(index)}`}
          />
        </div>
      ))}
      <ActionNotice of={by} />
    </>
  );
}

/** What was fixed last, and the way to undo it. */
export function FixNotice() {
  const { say } = useWords();
  const { actions: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  if (work.lastFix === null) return null;
  const putAway = (
    <Button
      appearance="transparent"
      aria-label={texts.dismiss}
      icon={<Dismiss16Regular />}
      onClick={() => work.onFix(null)}
    />
  );
  return (
    <>
      <MessageBar intent="success" layout="multiline" politeness="polite">
        <MessageBarBody>{texts.fixed(say(work.lastFix.title))}</MessageBarBody>
        <MessageBarActions containerAction={putAway}>
          <ActionButton action={undoFix} given={work} by={by} size="medium" />
        </MessageBarActions>
      </MessageBar>
      <ActionNotice of={by} />
    </>
  );
}
