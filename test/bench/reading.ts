import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadClient } from '../../src/emulator/client';
import { installHost } from '../../src/emulator/install';
import { createExcelGateway } from '../../src/excel/excel-gateway';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { median } from './measure';
import type { BenchRow } from './row';

const FILE = join(__dirname, '../../assets/arlig-analys-2024/arlig-analys-2024-intraservice.xlsx');
const RUNS = 15;

/** How long the largest workbook takes to read over Microsoft's client library and the emulated Excel. */
export async function benchReading(): Promise<readonly BenchRow[]> {
  const largest = readWorkbookFile(readFileSync(FILE));
  const before = performance.now();
  loadClient();
  const loading = performance.now() - before;
  const times: number[] = [];
  let trips = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const host = installHost(largest);
    const gateway = createExcelGateway();
    const start = performance.now();
    await gateway.readWorkbook();
    times.push(performance.now() - start);
    trips = host.syncs();
  }
  return [
    { name: 'loading the client library', value: loading, unit: 'ms' },
    { name: 'reading the largest workbook', value: median(times), unit: 'ms', atMost: 100 },
    { name: 'the first reading', value: times[0] ?? Number.NaN, unit: 'ms' },
    { name: 'round trips of a reading', value: trips, unit: '', atMost: 3 },
  ];
}
