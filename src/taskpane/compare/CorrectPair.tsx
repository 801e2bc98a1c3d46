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

/** What people may say of a pair that was guessed, and of an insats without a counterpart; kept in the workbook. */
export function CorrectPair({ difference, comparison }: CorrectPairProps) {
  const texts = useTexts(compareTexts);
  const { memory } = useWork();
  const by = usePerform();
  const { pair } = difference;
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
  const side = sideOfLone(difference);
  if (side === null) return null;
  const partners = comparison.differences.filter(
    (each) => sideOfLone(each) === (side === 'left' ? 'right' : 'left'),
  );
  if (partners.length === 0) return null;
  const choose = (partner: string | null): void => {
    if (partner === null) return;
    const [left, right] = side === 'left' ? [difference.what, partner] : [partner, difference.what];
    void by.perform(correctComparison, { memory, add: [{ kind: 'insats', left, right }] });
  };
  return (
    <>
      <Choice
        label={texts.sameAs}
        none={texts.sameAs}
        options={partners.map(({ what }) => [what, what] as const)}
        value={null}
        onChoose={choose}
      />
      <ActionNotice of={by} />
    </>
  );
}

/** On which side an insats stands that has no counterpart; null for any other difference. */
function sideOfLone({ rule }: Difference): 'left' | 'right' | null {
  if (rule === 'insats-borttagen') return 'left';
  return rule === 'insats-tillkommen' ? 'right' : null;
}
