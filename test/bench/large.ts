import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { check } from '../../src/rules/engine';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { largeWorkbook } from '../mutations/repeated';
import { buildCommands, runGranska, startNode, usageRows } from './command-line';
import { median, timeRuns } from './measure';
import type { BenchRow } from './row';
import { unseen } from './unseen';
import { workbookFile } from './workbook-file';

const RUNS = 5;
const CARDS = 5000;
const TABLES = 200;

/** A workbook far larger than any supplier's, from the file to the report. */
export function benchLarge(): readonly BenchRow[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'large.xlsx');
    const workbook = largeWorkbook(CARDS, TABLES);
    const bytes = workbookFile(workbook);
    writeFileSync(file, bytes);
    return [engine(workbook), ...measure(file, bytes)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const engine = (workbook: WorkbookSnapshot): BenchRow => ({
  name: 'recognising and rules alone',
  value: median(timeRuns(RUNS, () => check(recognise(unseen(workbook), mall2024)))),
  unit: 'ms',
  atMost: 1_000,
});

function measure(file: string, bytes: Uint8Array): readonly BenchRow[] {
  buildCommands();
  const runs = Array.from({ length: RUNS }, () => runGranska(file));
  const startUp = median(Array.from({ length: RUNS }, startNode));
  const time = median(runs.map(({ milliseconds }) => milliseconds));
  const reading = median(timeRuns(RUNS, () => readWorkbookFile(bytes)));
  const { cards, fields } = runs[0]?.file.coverage ?? {};
  const read = `${(cards?.ongoing ?? 0) + (cards?.proposed ?? 0)} cards, ${fields?.read ?? 0} fields`;
  return [
    { name: `granska, ${TABLES} tables, ${read}`, value: time, unit: 'ms' },
    { name: 'reading the file alone', value: reading, unit: 'ms' },
    { name: 'granska / reading the file', value: time / reading, unit: '×', atMost: 2.5 },
    { name: 'of which start-up of Node', value: startUp, unit: 'ms' },
    ...usageRows(runs, 300),
    { name: 'size of the file', value: bytes.length / 1_000_000, unit: 'MB' },
  ];
}
