import { useMemo } from 'react';
import { tokens } from '@fluentui/react-components';
import { ROLES_OF } from '../../recognise/learn/answers';
import type { Learnt, PrintedKind } from '../../recognise/learn/draft';
import { roleName } from '../../template/role-names';
import { Choice } from '../shared/Choice';
import { PlaceLink } from '../shared/PlaceLink';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { mallTexts } from './texts';

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

/** Roles by printed label; "" takes an answer back. */
export type OnAnswer = (roles: Readonly<Record<string, string>>) => void;

interface LearntTableProps {
  /** In the order that they are shown in. */
  readonly learnt: readonly Learnt[];
  readonly onAnswer: OnAnswer;
}

/** What every label was taken for, to work through from above. */
export function LearntTable({ learnt, onAnswer }: LearntTableProps) {
  const styles = useStyles();
  const texts = useTexts(mallTexts).learn;
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
        {learnt.map((row) => (
          <LearntRow key={row.path} row={row} onAnswer={onAnswer} />
        ))}
      </tbody>
    </table>
  );
}

interface LearntRowProps {
  readonly row: Learnt;
  readonly onAnswer: OnAnswer;
}

function LearntRow({ row, onAnswer }: LearntRowProps) {
  const styles = useStyles();
  const texts = useTexts(mallTexts).learn;
  const { say } = useWords();
  const { kind, text, place, role, by, why, alternatives } = row;
  const options = useRoles(kind);
  const name = (each: string): string => say(roleName(kind, each));
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
          options={options}
          value={role}
          onChoose={(chosen) => onAnswer({ [text]: chosen ?? '' })}
        />
        <span className={styles.noteBelow}>
          {by === 'guess' ? texts.guess(why.map(say).join(', ')) : texts.by[by]}
        </span>
        {alternatives.length > 0 && (
          <span className={styles.noteBelow}>
            {`${texts.alternatives} ${alternatives.map(name).join(', ')}`}
          </span>
        )}
      </td>
    </tr>
  );
}

/** The roles of a kind by name, so that the first letters lead to one; what is none of them comes last. */
function useRoles(kind: PrintedKind): readonly (readonly [role: string, name: string])[] {
  const { say, language } = useWords();
  return useMemo(() => {
    const named = ROLES_OF[kind].map((role) => [role, say(roleName(kind, role))] as const);
    const isOther = ([role]: (typeof named)[number]): number => Number(role === 'other');
    return named.toSorted(
      (one, other) => isOther(one) - isOther(other) || one[1].localeCompare(other[1], language),
    );
  }, [kind, say, language]);
}
