import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { check } from '../../src/rules/engine';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { buildCommands, GRANSKA, startNode } from './command-line';
import { median, timeRuns } from './measure';
import type { BenchRow } from './row';
import { unseen } from './unseen';

const ROOT = path.join(__dirname, '../..');
const SAMPLES = path.join(ROOT, 'assets/arlig-analys-2024');
const LARGEST = path.join(SAMPLES, 'arlig-analys-2024-intraservice.xlsx');
const RUNS = 15;

/** Reading, recognising and checking the city's own workbooks. */
export function benchChecking(): readonly BenchRow[] {
  // The stages first, in a fresh process where nothing has been run yet: what granska meets.
  return [...stages(), ...commandLine()];
}

function stages(): readonly BenchRow[] {
  const bytes = new Uint8Array(readFileSync(LARGEST));
  const snapshot = readWorkbookFile(bytes);
  const first = median(timeRuns(1, () => check(recognise(snapshot, mall2024))));
  // A submission of its own for each run: what a rule has worked out of one is remembered for the others.
  const submissions = Array.from({ length: RUNS }, () => recognise(unseen(snapshot), mall2024));
  const rules = median(timeRuns(RUNS, (run) => check(submissions[run] ?? recognise(snapshot, mall2024))));
  const recognising = median(timeRuns(RUNS, () => recognise(unseen(snapshot), mall2024)));
  const reading = median(timeRuns(RUNS, () => readWorkbookFile(bytes)));
  return [
    {
      name: 'recognising and rules, the largest workbook, first run',
      value: first,
      unit: 'ms',
      atMost: 60,
    },
    { name: 'rules on the largest workbook, median', value: rules, unit: 'ms', atMost: 20 },
    { name: 'recognising the largest workbook, median', value: recognising, unit: 'ms' },
    { name: 'reading the file only, median', value: reading, unit: 'ms' },
    { name: 'rules / reading the file', value: rules / reading, unit: '×' },
    {
      name: '(recognising + rules) / reading the file',
      value: (recognising + rules) / reading,
      unit: '×',
      atMost: 0.75,
    },
  ];
}

function commandLine(): readonly BenchRow[] {
  buildCommands();
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  const argv = [...GRANSKA, ...files.map((name) => path.join(SAMPLES, name))];
  const all = median(timeRuns(5, () => spawnSync(process.execPath, argv, { cwd: ROOT })));
  const startUp = median(Array.from({ length: 5 }, startNode));
  return [
    {
      name: `granska, ${files.length} workbooks, after start-up of Node`,
      value: all - startUp,
      unit: 'ms',
      atMost: 1_000,
    },
    { name: 'start-up of Node', value: startUp, unit: 'ms' },
  ];
}
