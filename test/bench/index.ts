import { benchAccuracy } from './accuracy';
import { benchChecking } from './checking';
import { benchFunctions } from './functions';
import { benchGrowth } from './growth';
import { benchLarge } from './large';
import { benchPane } from './pane';
import type { BenchRow } from './row';
import { benchWeights } from './weights';
import { benchWorkbench } from './workbench';

function print(title: string, rows: readonly BenchRow[]): void {
  const widest = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, value, unit, note } of rows) {
    const figure = value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 });
    console.log(`  ${name.padEnd(widest)}  ${figure.padStart(12)} ${unit.padEnd(8)} ${note ?? ''}`.trimEnd());
  }
}

async function main(): Promise<void> {
  print('Checking', benchChecking());
  print('A large workbook', benchLarge());
  print('Recognising and checking larger workbooks', benchGrowth());
  print('The pane', await benchPane());
  print('The workbench', await benchWorkbench());
  print('Custom functions', benchFunctions());
  print('Weight', benchWeights());
  print('Planted faults', benchAccuracy());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
