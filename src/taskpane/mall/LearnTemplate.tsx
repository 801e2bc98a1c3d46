import { useState } from 'react';
import { Field, Input, tokens } from '@fluentui/react-components';
import { ROLES_OF } from '../../recognise/learn/answers';
import type { Learnt } from '../../recognise/learn/draft';
import type { Learning } from '../../recognise/learn/learn';
import { ActionButton, type Performing, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { keepTemplate } from '../actions/keep-template';
import { readToLearn } from '../actions/read-to-learn';
import { saveTemplate } from '../actions/save-template';
import { tryTemplate } from '../actions/try-template';
import { Choice } from '../shared/Choice';
import { usePane } from '../shared/pane';
import { PlaceLink } from '../shared/PlaceLink';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import type { LearntDocument } from './learnt-document';
import { mallTexts } from './texts';
import { useLearning } from './use-learning';

const useStyles = makeLooks({
  // As wide as the pane, whatever stands in it: the reason stands below its role, where there is room for words.
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', textAlign: 'start' },
  cell: {
    verticalAlign: 'top',
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const YEAR = /^20\d\d$/;

/** Learns the template of the open workbook: a table of its labels to work through from above, by keyboard. */
export default function LearnTemplate() {
  const styles = useStyles();
  const texts = useTexts(mallTexts).learn;
  const { gateway, result } = usePane();
  const by = usePerform();
  const [year, setYear] = useState('');
  const known = result?.submission.year ?? null;
  const { learning, refusal, lacksYear, onRead, answer } = useLearning(
    YEAR.test(year) ? Number(year) : known,
  );
  return (
    <div className={styles.stack}>
      <p className={styles.body}>{texts.lead}</p>
      <div className={styles.buttons}>
        <ActionButton action={readToLearn} given={{ gateway, onRead }} by={by} appearance="primary" />
        {learning && <LearntActions given={{ gateway, document: learning.document }} by={by} />}
      </div>
      <ActionNotice of={by} />
      {refusal !== null && (
        <p role="alert" className={styles.body}>
          {refusal}
        </p>
      )}
      {(lacksYear || year !== '') && (
        <Field size="small" label={texts.year}>
          <Input value={year} inputMode="numeric" maxLength={4} onChange={(_, { value }) => setYear(value)} />
        </Field>
      )}
      {learning && <WhatIsLearnt learning={learning} onAnswer={answer} />}
    </div>
  );
}

interface WhatIsLearntProps {
  readonly learning: Learning;
  readonly onAnswer: LearntTableProps['onAnswer'];
}

function WhatIsLearnt({ learning: { learnt, notes }, onAnswer }: WhatIsLearntProps) {
  const styles = useStyles();
  const texts = useTexts(mallTexts).learn;
  const { number } = useWords();
  const open = learnt.filter(({ role }) => role === null);
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <p className={styles.body} role="status">
        {texts.answered(number(learnt.length - open.length), number(learnt.length))}
        {open.length > 0 && ` ${texts.missing(number(open.length))}`}
      </p>
      <LearntTable learnt={learnt} onAnswer={onAnswer} />
    </>
  );
}

/** What may be done with what is learnt: tried before it is kept anywhere. */
function LearntActions({ given, by }: { readonly given: LearntDocument; readonly by: Performing }) {
  const { changed } = usePane();
  return (
    <>
      <ActionButton action={tryTemplate} given={given} by={by} />
      <ActionButton action={keepTemplate} given={{ ...given, changed }} by={by} />
      <ActionButton action={saveTemplate} given={given} by={by} />
    </>
  );
}

interface LearntTableProps {
  readonly learnt: readonly Learnt[];
  readonly onAnswer: (text: string, role: string) => void;
}

/** In the order that it was first seen in, what nobody answered first: a row keeps its place while it is answered. */
function LearntTable({ learnt, onAnswer }: LearntTableProps) {
  const styles = useStyles();
  const texts = useTexts(mallTexts).learn;
  const rank = ({ by }: Learnt): number => ['nobody', 'guess', 'person', 'known'].indexOf(by);
  const rows = learnt.toSorted((one, other) => rank(one) - rank(other));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {texts.columns.map((column) => (
            <th key={column} scope="col" className={styles.cell}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LearntRow key={row.path} row={row} onAnswer={onAnswer} />
        ))}
      </tbody>
    </table>
  );
}

function LearntRow({
  row,
  onAnswer,
}: {
  readonly row: Learnt;
  readonly onAnswer: LearntTableProps['onAnswer'];
}) {
  const styles = useStyles();
  const texts = useTexts(mallTexts).learn;
  const { kind, text, place, role, by, why, alternatives } = row;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <span className={styles.body}>{text}</span>
        <span className={styles.noteBelow}>
          {texts.kinds[kind]} {place !== null && <PlaceLink place={place} />}
        </span>
      </th>
      <td className={styles.cell}>
        <Choice
          label={texts.roleOf(text)}
          none={texts.unanswered}
          options={ROLES_OF[kind].map((each) => [each, each])}
          value={role}
          onChoose={(chosen) => onAnswer(text, chosen ?? '')}
        />
        <span className={styles.noteBelow}>{by === 'guess' ? why : texts.by[by]}</span>
        {alternatives.length > 0 && (
          <span className={styles.noteBelow}>{`${texts.alternatives} ${alternatives.join(', ')}`}</span>
        )}
      </td>
    </tr>
  );
}
