import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { check } from '../../src/rules/engine';
import { mall2024 } from '../../src/template/mall-2024';
import { recognise } from '../../src/template/recognise';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { largeWorkbook, repeated } from '../mutations/repeated';
import { precision, recall, scoreHarmless, scoreMutants } from '../mutations/score';
import { median, timeRuns } from './measure';
import type { BenchRow } from './row';

const RUNS = 5;
const STEPS = [1, 10, 100];
const CARDS = 5000;
const TABLES = 200;

/** How well planted faults are found, and how the time to check grows with the workbook. */
export function benchGrowth(): readonly BenchRow[] {
  return [...large(), ...growth(), ...accuracy()];
}

const examine = (workbook: WorkbookSnapshot): unknown => check(recognise(workbook, mall2024));

const timeOf = (workbook: WorkbookSnapshot): number => median(timeRuns(RUNS, () => examine(workbook)));

function accuracy(): readonly BenchRow[] {
  const [mutants, harmless] = [scoreMutants(), scoreHarmless()];
  const target = { unit: '%', note: 'target 100' };
  return [
    { name: 'mutants', value: mutants.workbooks, unit: '', note: 'target ≥ 400' },
    { name: 'recall on mutants', value: recall(mutants), ...target },
    { name: 'precision on mutants', value: precision(mutants), ...target },
    { name: 'workbooks after harmless changes', value: harmless.workbooks, unit: '', note: 'target ≥ 200' },
    { name: 'recall after harmless changes', value: recall(harmless), ...target },
    { name: 'precision after harmless changes', value: precision(harmless), ...target },
  ];
}

function growth(): readonly BenchRow[] {
  const times = STEPS.map((step) => timeOf(repeated(step)));
  return STEPS.flatMap((step, index): readonly BenchRow[] => {
    const [before, now] = [times[index - 1], times[index] ?? Number.NaN];
    const time: BenchRow = {
      name: `recognising and checking the faultless workbook ${step}×`,
      value: now,
      unit: 'ms',
    };
    if (before === undefined) return [time];
    const ratio = step / (STEPS[index - 1] ?? step);
    return [
      time,
      {
        name: `growth in time for ${ratio}× the workbook`,
        value: now / before,
        unit: '×',
        note: `linear is ${ratio}`,
      },
    ];
  });
}

const MEGABYTE = 1_000_000;

function large(): readonly BenchRow[] {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const heap = (): number => process.memoryUsage().heapUsed / MEGABYTE;
  const collected = (): number => {
    if (typeof collect === 'function') collect();
    return heap();
  };

  const before = collected();
  const workbook = largeWorkbook(CARDS, TABLES);
  const start = performance.now();
  const submission = recognise(workbook, mall2024);
  const findings = check(submission);
  const first = performance.now() - start;
  const uncollected = heap() - before;
  const held = collected() - before;
  const name = `${submission.coverage.cards.ongoing + submission.coverage.cards.proposed} cards and ${submission.tables.length} tables`;
  return [
    { name: `${name}, first run`, value: first, unit: 'ms', note: 'target < 1 000' },
    { name: `${name}, median`, value: timeOf(workbook), unit: 'ms', note: 'target < 1 000' },
    { name: `${name}, heap before collection`, value: uncollected, unit: 'MB', note: 'target < 300' },
    {
      name: `${name}, heap held by workbook and result`,
      value: held,
      unit: 'MB',
      note: `${findings.length} findings`,
    },
  ];
}
