import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildCommands, runUnderlag, usageRows } from './command-line';
import { median } from './measure';
import type { BenchRow } from './row';

const RUNS = 3;
const SUPPLIERS = 20;
const LARGEST = path.join(__dirname, '../../assets/arlig-analys-2024/arlig-analys-2024-intraservice.xlsx');

/** Many submissions of the largest supplier's size, each of a supplier of its own: two of one would count once. */
export function benchUnderlag(): readonly BenchRow[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-underlag-'));
  try {
    const parts = unzipSync(new Uint8Array(readFileSync(LARGEST)));
    for (let at = 1; at <= SUPPLIERS; at += 1)
      writeFileSync(path.join(folder, `${at}.xlsx`), zipSync(renamed(parts, `Nämnden för tjänster ${at}`)));
    buildCommands();
    const runs = Array.from({ length: RUNS }, () => runUnderlag(folder));
    const [{ suppliers } = { suppliers: 0 }] = runs;
    return [
      { name: 'suppliers compiled', value: suppliers, unit: '', atLeast: SUPPLIERS },
      {
        name: 'underlag of all',
        value: median(runs.map(({ milliseconds }) => milliseconds)),
        unit: 'ms',
        atMost: 10_000,
      },
      ...usageRows(runs, 500),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The parts of the file with another supplier on its cover. */
function renamed(parts: Readonly<Record<string, Uint8Array>>, supplier: string): Record<string, Uint8Array> {
  const name = 'xl/sharedStrings.xml';
  const texts = strFromU8(parts[name] ?? new Uint8Array());
  return { ...parts, [name]: strToU8(texts.replaceAll('Nämnden för Intraservice', supplier)) };
}
