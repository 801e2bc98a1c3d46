import { mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Comparison } from '../../compare/comparison';
import type { Difference, Side } from '../../compare/difference';
import { RULE_NOUNS } from '../../compare/nouns';
import { toldMessage } from '../../findings/finding';
import { groupBy } from '../../language/by-key';
import { addressOf } from '../../workbook/address';
import { Choice } from '../shared/Choice';
import { Disclosure } from '../shared/Disclosure';
import { PlaceLink } from '../shared/PlaceLink';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { CorrectPair } from './CorrectPair';
import { compareTexts } from './texts';

const useStyles = makeLooks({
  item: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  value: { margin: 0, paddingBottom: tokens.spacingVerticalXS },
  fault: { paddingBottom: tokens.spacingVerticalXS },
  // One press takes the whole place, to be pasted where the file is open.
  copied: { userSelect: 'all' },
});

/** So few are all seen at once; of more those that are graver than information. */
const FEW = 12;

/** So much of a long text is shown; the cell holds it all. */
const MOST_SHOWN = 400;

interface DifferenceListProps {
  readonly comparison: Comparison;
  /** The name of the file that holds what was before. */
  readonly file: string;
}

/** What differs, by insats, frame and chapter; of all kinds or one. */
export function DifferenceList({ comparison, file }: DifferenceListProps) {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  const { language, number, say } = useWords();
  const [kind, setKind] = useState<string | null>(null);
  const { differences } = comparison;
  if (differences.length === 0) return null;
  const kinds = [...groupBy(differences, ({ rule }) => rule)].map(([rule, own]) => {
    const { one, many } = RULE_NOUNS[rule]?.[language] ?? { one: rule, many: rule };
    return [rule, `${number(own.length)} ${own.length === 1 ? one : many}`] as const;
  });
  // A kind that nothing is of any longer, after a mend, hides nothing.
  const isShown = kinds.some(([rule]) => rule === kind);
  const shown = isShown ? differences.filter(({ rule }) => rule === kind) : differences;
  const isFew = shown.length <= FEW;
  const groups = [...groupBy(shown, ({ heading }) => `${heading.kind} ${heading.key}`)];
  return (
    <section aria-label={texts.list} className={styles.stack}>
      <Choice
        label={texts.kind}
        none={texts.allKinds}
        options={kinds}
        value={isShown ? kind : null}
        onChoose={setKind}
      />
      {groups.map(([key, own]) => (
        <div key={key}>
          <Group
            name={own[0] ? say(own[0].heading.name) : ''}
            count={number(own.length)}
            isOpen={isFew || own.some(({ severity }) => severity !== 'info')}
          >
            <ul className={styles.list}>
              {own.map((difference, at) => (
                <DifferenceItem key={at} difference={difference} comparison={comparison} file={file} />
              ))}
            </ul>
          </Group>
        </div>
      ))}
    </section>
  );
}

interface GroupProps {
  readonly name: string;
  readonly count: string;
  /** Whether it is unfolded until somebody folds it. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

function Group({ name, count, isOpen, children }: GroupProps) {
  const [chosen, choose] = useState<boolean | null>(null);
  const open = chosen ?? isOpen;
  return (
    <Disclosure level="h3" label={name} aside={count} open={open} onToggle={() => choose(!open)}>
      {children}
    </Disclosure>
  );
}

interface DifferenceItemProps extends DifferenceListProps {
  readonly difference: Difference;
}

function DifferenceItem({ difference, comparison, file }: DifferenceItemProps) {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  const { say, severities } = useWords();
  const { what, severity, text, left, right, faults, heading } = difference;
  const own = what.startsWith(`${heading.name.sv} · `) ? what.slice(heading.name.sv.length + 3) : what;
  return (
    <li className={styles.item}>
      {(own !== heading.name.sv || severity !== 'info') && (
        <p className={styles.strong}>
          {[severity === 'info' ? '' : severities[severity].mark, own === heading.name.sv ? '' : own]
            .filter(Boolean)
            .join(': ')}
        </p>
      )}
      <p className={styles.body}>{say(text)}</p>
      <dl className={mergeClasses(styles.sides, styles.small)}>
        <SideRow term={texts.was} side={left} file={file} />
        <SideRow term={texts.is} side={right} />
      </dl>
      {faults?.fresh.map((finding, at) => (
        <p key={at} className={mergeClasses(styles.note, styles.fault)}>
          {texts.fresh}: {say(toldMessage(finding))}
        </p>
      ))}
      {faults?.mended.map((finding, at) => (
        <p key={at} className={mergeClasses(styles.note, styles.fault)}>
          {texts.mended}: {say(toldMessage(finding))}
        </p>
      ))}
      <CorrectPair difference={difference} comparison={comparison} />
    </li>
  );
}

interface SideRowProps {
  readonly term: string;
  readonly side: Side | null;
  /** The file that it stands in; left out where that is the open workbook, in which it can be gone to. */
  readonly file?: string;
}

function SideRow({ term, side, file }: SideRowProps) {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  if (side === null) return null;
  const { text, place } = side;
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return (
    <>
      <dt>{term}</dt>
      <dd className={styles.value}>
        {shown === '' ? texts.blank : shown}
        <span className={styles.noteBelow}>
          {file === undefined ? (
            <PlaceLink place={place} />
          ) : (
            <span className={styles.copied}>
              {[file, place.sheet, addressOf(place)].filter(Boolean).join(' · ')}
            </span>
          )}
        </span>
      </dd>
    </>
  );
}
