import type { Comparison } from '../../compare/comparison';
import type { Difference } from '../../compare/difference';
import type { Correction } from '../../findings/corrections';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { correctComparison } from '../actions/correct-comparison';
import { Choice } from '../shared/Choice';
import { useTexts } from '../shared/words';
import { useWork } from '../shared/work';
import { compareTexts } from './texts';

interface CorrectPairProps {
  readonly difference: Difference;
  readonly comparison: Comparison;
}

/** What people may say of a pair that was guessed, and of what has no counterpart; kept in the workbook. */
export function CorrectPair({ difference, comparison }: CorrectPairProps) {
  const texts = useTexts(compareTexts);
  const { memory } = useWork();
  const by = usePerform();
  const { pair, lone } = difference;
  if (pair) {
    const add: readonly Correction[] = [
      { kind: pair.kind, left: pair.left, right: null },
      { kind: pair.kind, left: null, right: pair.right },
    ];
    return (
      <>
        <ActionButton action={correctComparison} given={{ memory, add }} by={by} />
        <ActionNotice of={by} />
      </>
    );
  }
  if (!lone) return null;
  const { kind, side, name, among } = lone;
  const partners = new Set(
    comparison.lone
      .filter((each) => each.kind === kind && each.side !== side && each.among === among)
      .map((each) => each.name),
  );
  if (partners.size === 0) return null;
  const choose = (partner: string | null): void => {
    if (partner === null) return;
    const [left, right] = side === 'left' ? [name, partner] : [partner, name];
    void by.perform(correctComparison, { memory, add: [{ kind, left, right }] });
  };
  return (
    <>
      <Choice
        label={texts.sameAs}
        none={texts.sameAs}
        options={[...partners].map((partner) => [partner, partner] as const)}
        value={null}
        onChoose={choose}
      />
      <ActionNotice of={by} />
    </>
  );
}
