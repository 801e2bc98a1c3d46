import { check } from '../../src/rules/engine';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { repeated } from '../mutations/repeated';
import { median, timeRuns } from './measure';
import type { BenchRow } from './row';
import { unseen } from './unseen';

const RUNS = 5;
const STEPS = [1, 10, 100];

/** How the time to recognise and check grows with the workbook: the faultless one with its sheets many times over. */
export function benchGrowth(): readonly BenchRow[] {
  const times = STEPS.map(timeOf);
  return STEPS.flatMap((step, index): readonly BenchRow[] => {
    const [before, now] = [times[index - 1], times[index] ?? Number.NaN];
    const time: BenchRow = { name: `the faultless workbook ${step}×`, value: now, unit: 'ms' };
    if (before === undefined) return [time];
    const larger = step / (STEPS[index - 1] ?? step);
    const growth: BenchRow = {
      name: `growth for ${larger}× the workbook`,
      value: now / before,
      unit: '×',
      atMost: larger,
    };
    return [time, growth];
  });
}

function timeOf(times: number): number {
  const workbook = repeated(times);
  return median(timeRuns(RUNS, () => check(recognise(unseen(workbook), mall2024))));
}
