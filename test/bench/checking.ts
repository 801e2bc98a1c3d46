import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { check } from '../../src/rules/engine';
import { mall2024 } from '../../src/template/mall-2024';
import { recognise } from '../../src/recognise/recognise';
import { median, timeRuns } from './measure';
import type { BenchRow } from './row';
import { unseen } from './unseen';

const ROOT = path.join(__dirname, '../..');
const SAMPLES = path.join(ROOT, 'assets/arlig-analys-2024');
const LARGEST = path.join(SAMPLES, 'arlig-analys-2024-intraservice.xlsx');
const RUNS = 15;

/** Reading, recognising and checking the city's own workbooks. */
export function benchChecking(): readonly BenchRow[] {
  // First in a fresh process, where nothing is compiled yet: what granska meets.
  return [...commandLine(), ...stages()];
}

function commandLine(): readonly BenchRow[] {
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  const node = (args: readonly string[]): number =>
    median(timeRuns(5, () => spawnSync(process.execPath, [...args], { cwd: ROOT })));
  const startUp = node(['-e', '0']);
  const all = node([
    '--require',
    'tsx/cjs',
    'src/cli/index.ts',
    'granska',
    ...files.map((name) => path.join(SAMPLES, name)),
  ]);
  return [
    {
      name: `granska, ${files.length} workbooks, after start-up of Node`,
      value: all - startUp,
      unit: 'ms',
      note: 'target < 1 000',
    },
    { name: 'start-up of Node', value: startUp, unit: 'ms' },
  ];
}

function stages(): readonly BenchRow[] {
  const bytes = new Uint8Array(readFileSync(LARGEST));
  const snapshot = readWorkbookFile(bytes);
  const submission = recognise(snapshot, mall2024);
  const first = median(timeRuns(1, () => check(submission)));
  const rules = median(timeRuns(RUNS, () => check(submission)));
  const recognising = median(timeRuns(RUNS, () => recognise(unseen(snapshot), mall2024)));
  const reading = median(timeRuns(RUNS, () => readWorkbookFile(bytes)));
  return [
    { name: 'rules on the largest workbook, first run', value: first, unit: 'ms', note: 'target < 20' },
    { name: 'rules on the largest workbook, median', value: rules, unit: 'ms', note: 'target < 20' },
    { name: 'recognising the largest workbook, median', value: recognising, unit: 'ms' },
    { name: 'reading the file only, median', value: reading, unit: 'ms' },
    { name: 'rules / reading the file', value: rules / reading, unit: '×' },
    { name: '(recognising + rules) / reading the file', value: (recognising + rules) / reading, unit: '×' },
  ];
}
