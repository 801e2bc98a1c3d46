import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import { countLeft } from '../../findings/groups';
import type { Fix, PreviewLine } from '../../rules/fix';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { applyFix } from '../actions/apply-fix';
import { undoFix } from '../actions/undo-fix';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { aroundChange } from './around-change';
import { findingTexts } from './texts';

const useStyles = makeLooks({
  fix: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
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
      hyphens: 'auto',
    },
  },
  place: { width: '4em' },
  // A long preview scrolls by itself, with its button in view.
  cells: { alignSelf: 'stretch', maxHeight: '30vh', overflowY: 'auto' },
  notice: { flexShrink: 0, marginBottom: tokens.spacingVerticalXS },
  said: { whiteSpace: 'normal', padding: `${tokens.spacingVerticalXS} 0` },
});

/** So many changes are shown in full; of the others it is told how many they are. */
const MOST_SHOWN = 20;

interface FixPreviewProps {
  /** What is done. */
  readonly label: string;
  readonly preview: readonly PreviewLine[];
  /** The button that does it. */
  readonly children: ReactNode;
}

/** What would be written, cell by cell, before anything is. */
export function FixPreview({ label, preview, children }: FixPreviewProps) {
  const styles = useStyles();
  const { number } = useWords();
  const { actions: texts } = useTexts(findingTexts);
  const [shown, setShown] = useState(MOST_SHOWN);
  const severalSheets = preview.some(({ sheet }) => sheet !== preview[0]?.sheet);
  return (
    <div className={styles.fix}>
      <div className={styles.cells} tabIndex={0} role="group" aria-label={label}>
        <table aria-label={label} className={styles.table}>
          <thead>
            <tr>
              {!severalSheets && (
                <th scope="col" className={styles.place}>
                  {texts.cell}
                </th>
              )}
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          {preview.slice(0, shown).map(({ sheet, cell, ...line }) => {
            const [before, after] = aroundChange(line.before, line.after);
            return (
              <tbody key={`${sheet}!${cell}`}>
                {/* With its sheet a place is long, and the texts beside it need the room. */}
                {severalSheets && (
                  <tr>
                    <th scope="rowgroup" colSpan={2}>{`${sheet} ${cell}`}</th>
                  </tr>
                )}
                <tr>
                  {!severalSheets && <th scope="row">{cell}</th>}
                  <td>{before === '' ? texts.blank : before}</td>
                  <td>{after === '' ? texts.blank : after}</td>
                </tr>
              </tbody>
            );
          })}
        </table>
      </div>
      {preview.length > shown && (
        <Button size="small" onClick={() => setShown(preview.length)}>
          {texts.more(number(preview.length - shown))}
        </Button>
      )}
      {children}
    </div>
  );
}

/** The fixes of a finding, each with what it would write and a button that names its deed. */
export function FixChoice({ fixes }: { readonly fixes: readonly Fix[] }) {
  const { say } = useWords();
  const work = useWork();
  const by = usePerform();
  return (
    <>
      {fixes.map((fix) => (
        <FixPreview key={fix.title.sv} label={say(fix.title)} preview={fix.preview}>
          <ActionButton action={applyFix} given={{ ...work, fix }} by={by} appearance="primary" />
        </FixPreview>
      ))}
      <ActionNotice of={by} />
    </>
  );
}

/** What was fixed last, and the way to undo it. */
export function FixNotice() {
  const styles = useStyles();
  const { say, number } = useWords();
  const { actions: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  if (work.lastFix === null) return null;
  const left = countLeft(work.review);
  const putAway = (
    <Button
      size="small"
      appearance="transparent"
      aria-label={texts.dismiss}
      icon={<Dismiss16Regular />}
      onClick={() => work.onFix(null)}
    />
  );
  return (
    <>
      <MessageBar className={styles.notice} intent="success" layout="singleline" politeness="polite">
        <MessageBarBody className={styles.said}>
          {texts.fixed(say(work.lastFix.title), number(left))}
        </MessageBarBody>
        <MessageBarActions containerAction={putAway}>
          <ActionButton action={undoFix} given={work} by={by} />
        </MessageBarActions>
      </MessageBar>
      <ActionNotice of={by} />
    </>
  );
}
