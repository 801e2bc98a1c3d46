import { precision, recall, scoreHarmless, scoreMutants } from '../mutations/score';
import type { BenchRow } from './row';

/** How many planted faults are found, and how many findings were planted. */
export function benchAccuracy(): readonly BenchRow[] {
  const [mutants, harmless] = [scoreMutants(), scoreHarmless()];
  const target = { unit: '%', atLeast: 100 };
  return [
    { name: 'workbooks with a planted fault', value: mutants.workbooks, unit: '', atLeast: 400 },
    { name: 'recall', value: recall(mutants), ...target },
    { name: 'precision', value: precision(mutants), ...target },
    { name: 'workbooks after harmless changes', value: harmless.workbooks, unit: '', atLeast: 200 },
    { name: 'recall after harmless changes', value: recall(harmless), ...target },
    { name: 'precision after harmless changes', value: precision(harmless), ...target },
  ];
}
