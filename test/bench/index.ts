import { benchAccuracy } from './accuracy';
import { benchChecking } from './checking';
import { benchFunctions } from './functions';
import { benchGrowth } from './growth';
import { benchLarge } from './large';
import { benchPane } from './pane';
import { benchReading } from './reading';
import { benchTemplates } from './templates';
import { inEnglish, missesTarget, verdict, type BenchRow } from './row';
import { benchUnderlag } from './underlag';
import { benchWeights } from './weights';
import { benchWorkbench } from './workbench';

/** In the order they are measured: first what a fresh process meets. */
const BENCHES: readonly (readonly [string, () => readonly BenchRow[] | Promise<readonly BenchRow[]>])[] = [
  ['Checking', benchChecking],
  ['A large workbook', benchLarge],
  ['Recognising and checking larger workbooks', benchGrowth],
  ['Templates', benchTemplates],
  ['An underlag of twenty suppliers', benchUnderlag],
  ['Reading in Excel', benchReading],
  ['The pane', benchPane],
  ['The workbench', benchWorkbench],
  ['Custom functions', benchFunctions],
  ['Weight', benchWeights],
  ['Planted faults', benchAccuracy],
];

function print(title: string, rows: readonly BenchRow[]): void {
  const widest = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const row of rows) {
    const figure = inEnglish(row.value).padStart(12);
    console.log(`  ${row.name.padEnd(widest)}  ${figure} ${row.unit.padEnd(8)} ${verdict(row)}`.trimEnd());
  }
}

async function main(): Promise<void> {
  const missed: BenchRow[] = [];
  for (const [title, bench] of BENCHES) {
    const rows = await bench();
    print(title, rows);
    missed.push(...rows.filter(missesTarget));
  }
  console.log(`\nTargets missed: ${missed.map(({ name }) => name).join('; ') || 'none'}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
