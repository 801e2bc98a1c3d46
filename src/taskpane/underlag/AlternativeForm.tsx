import { Button, Field, Input, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { ALTERNATIV, type Alternativ } from '../../calculations/ram-alternativ';
import { formatAmount } from '../../money/amount';
import { Decimal } from '../../money/decimal';
import { COSTS } from '../../portfolio/cost-rows';
import {
  type AlternativeChoice,
  type AlternativeFrame,
  howReckoned,
  MISSING,
  reckonFrame,
} from '../../underlag/alternatives';
import type { Post } from '../../underlag/workbook/posts';
import type { SupplierPart } from '../../underlag/supplier';
import { capital, frameName } from '../../underlag/words';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { underlagTexts } from './texts';

const useStyles = makeLooks({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  result: { fontVariantNumeric: 'tabular-nums' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
});

interface AlternativeFormProps {
  readonly part: SupplierPart;
  readonly posts: readonly Post[];
  readonly onAdd: (choice: AlternativeChoice) => void;
}

type Frame = Pick<AlternativeChoice, 'kind' | 'cost'>;

/** Each frame of the supplier, and the kinds together where it has several. */
function framesOf({ frames }: SupplierPart): readonly Frame[] {
  const own = frames.ramar.flatMap(({ kind, cost }): Frame[] => (kind === 'utanfor' ? [] : [{ kind, cost }]));
  const isJoint = new Set(own.map(({ kind }) => kind)).size > 1;
  return isJoint ? [...own, ...COSTS.map((cost) => ({ kind: null, cost }))] : own;
}

/** What is typed: a number as people write it, not below zero; null for nothing and for what is none. */
function numberIn(text: string): Decimal | null {
  const plain = text.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? new Decimal(plain) : null;
}

const share = (text: string): Decimal | null => numberIn(text)?.div(100) ?? null;

const NUMBERS = ['adjustment', 'reduction', 'base', 'index'] as const;
type Typed = Readonly<Record<(typeof NUMBERS)[number], string>>;
const NOTHING: Typed = { adjustment: '', reduction: '', base: '', index: '' };

/** An alternative as it is being set; null where the supplier has no frames. */
function useAlternative(part: SupplierPart, posts: readonly Post[]) {
  const frames = framesOf(part);
  const [at, setAt] = useState(0);
  const [alternative, setAlternative] = useState<Alternativ>('B');
  const [post, setPost] = useState('');
  const [typed, setTyped] = useState(NOTHING);
  const frame = frames[at];
  const adjustment = numberIn(typed.adjustment);
  const choice: AlternativeChoice | null = frame
    ? {
        ...{ supplier: part.supplier, alternative, ...frame },
        adjustments: adjustment === null ? [] : [{ what: post, tkr: adjustment }],
        reduction: share(typed.reduction),
        base: numberIn(typed.base),
        index: share(typed.index),
      }
    : null;
  const choosePost = (name: string): void => {
    setPost(name);
    const chosen = posts.find((each) => each.name === name);
    if (chosen) setTyped({ ...typed, adjustment: chosen.tkr.toString() });
  };
  return { frames, at, setAt, alternative, setAlternative, post, choosePost, typed, setTyped, choice };
}

/** An alternative of one of the supplier's frames, with what it comes to beside. */
export function AlternativeForm({ part, posts, onAdd }: AlternativeFormProps) {
  const styles = useStyles();
  const texts = useTexts(underlagTexts);
  const { say } = useWords();
  const set = useAlternative(part, posts);
  const { choice } = set;
  if (choice === null) return null;
  const reckoned = reckonFrame(part, choice);
  const choices = (label: string, value: string, onChange: (value: string) => void, options: ReactNode) => (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, data) => onChange(data.value)}>
        {options}
      </Select>
    </Field>
  );
  return (
    <div className={styles.stack}>
      <div className={styles.fields}>
        {choices(
          texts.frame,
          String(set.at),
          (value) => set.setAt(Number(value)),
          set.frames.map((each, index) => (
            <option key={index} value={index}>
              {say(capital(frameName(each)))}
            </option>
          )),
        )}
        {choices(
          texts.alternative,
          set.alternative,
          (value) => set.setAlternative(ALTERNATIV.find((each) => each === value) ?? 'B'),
          ALTERNATIV.map((each) => <option key={each}>{each}</option>),
        )}
        {choices(texts.adjustmentOf, set.post, set.choosePost, [
          <option key="" value="">
            {texts.noPost}
          </option>,
          ...posts.map(({ name }) => <option key={name}>{name}</option>),
        ])}
        <NumberFields typed={set.typed} onTyped={set.setTyped} />
      </div>
      <p role="status" className={`${styles.body} ${styles.result}`}>
        <Result frame={reckoned} />
      </p>
      <div>
        <Button
          size="small"
          disabledFocusable={reckoned.ram === null}
          onClick={() => reckoned.ram !== null && onAdd(choice)}
        >
          {texts.add}
        </Button>
      </div>
    </div>
  );
}

function NumberFields({
  typed,
  onTyped,
}: {
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
}) {
  const texts = useTexts(underlagTexts);
  return NUMBERS.map((name) => {
    const isWrong = typed[name].trim() !== '' && numberIn(typed[name]) === null;
    return (
      <Field
        key={name}
        label={texts[name]}
        size="small"
        {...(isWrong ? { validationMessage: texts.notANumber } : {})}
      >
        <Input
          size="small"
          inputMode="decimal"
          value={typed[name]}
          onChange={(_, { value }) => onTyped({ ...typed, [name]: value })}
        />
      </Field>
    );
  });
}

function Result({ frame: { choice, ram, missing } }: { readonly frame: AlternativeFrame }) {
  const texts = useTexts(underlagTexts);
  const { say } = useWords();
  if (ram === null) return missing === null ? null : say(capital(MISSING[missing]));
  return texts.result(formatAmount(ram), howReckoned(choice));
}

interface AlternativeListProps {
  readonly alternatives: readonly AlternativeFrame[];
  /** Those that somebody has set can be taken away. */
  readonly choices: readonly AlternativeChoice[];
  readonly onRemove: (choice: AlternativeChoice) => void;
}

/** The alternatives of a supplier: A of every frame, and those that are set. */
export function AlternativeList({ alternatives, choices, onRemove }: AlternativeListProps) {
  const styles = useStyles();
  const texts = useTexts(underlagTexts);
  const { say } = useWords();
  return (
    <ul className={styles.list} aria-label={texts.alternatives}>
      {alternatives.map((frame, at) => (
        <li key={at} className={styles.row}>
          <span className={styles.small}>
            {`${frame.choice.alternative} · ${say(capital(frameName(frame.choice)))}: `}
            <Result frame={frame} />
          </span>
          {choices.includes(frame.choice) && (
            <Button size="small" appearance="subtle" onClick={() => onRemove(frame.choice)}>
              {texts.removeAlternative}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
