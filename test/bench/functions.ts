import { HyperFormula } from 'hyperformula';
import { functions } from '../../src/functions/functions';
import { median, timeRuns } from './measure';
import type { BenchRow } from './row';

const CELLS = 1_000_000;
const RUNS = 5;
const RATE = 0.033;

/** The custom functions, with HyperFormula and a plain loop of doubles beside them. */
export function benchFunctions(): readonly BenchRow[] {
  // The million cells last: they leave a heap behind that would slow the others down.
  return [...fordelning(), ...separateCalls(), ...indexUpprakning()];
}

/** Amounts in whole tkr, as in the city's tables. */
function column(): number[][] {
  return Array.from({ length: CELLS }, (_, row) => [(row * 7919) % 1_071_972]);
}

function indexUpprakning(): readonly BenchRow[] {
  const belopp = column();
  const ours = median(timeRuns(RUNS, () => functions.INDEX_UPPRAKNING.evaluate([belopp, RATE])));
  const rounded = median(
    timeRuns(RUNS, () => functions.INDEX_UPPRAKNING.evaluate([belopp, RATE, null, null, 0])),
  );
  const doubles = median(timeRuns(RUNS, () => belopp.map((row) => row.map((amount) => amount * (1 + RATE)))));
  const hyperFormula = inHyperFormula(belopp);
  const perSecond = { unit: 'cells/s', atLeast: 1_000_000 };
  return [
    { name: 'INDEX_UPPRAKNING, 1 000 000 cells in one call', value: CELLS / (ours / 1000), ...perSecond },
    { name: 'INDEX_UPPRAKNING, rounded to whole tkr', value: CELLS / (rounded / 1000), ...perSecond },
    {
      name: 'HyperFormula, building the sheet and computing =A1*1.033 / INDEX_UPPRAKNING',
      value: (hyperFormula.building + hyperFormula.evaluating) / ours,
      unit: '×',
      atLeast: 10,
    },
    {
      name: 'HyperFormula, computing =A1*1.033 in a sheet already built / INDEX_UPPRAKNING',
      value: hyperFormula.evaluating / ours,
      unit: '×',
    },
    { name: 'INDEX_UPPRAKNING / a plain loop of doubles', value: ours / doubles, unit: '×' },
  ];
}

/** Milliseconds to take in the amounts and formulas, and to evaluate them once they are parsed. */
function inHyperFormula(belopp: readonly number[][]): { building: number; evaluating: number } {
  const engine = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3', maxRows: CELLS });
  const sheet = engine.getSheetId(engine.addSheet()) ?? 0;
  const rows = belopp.map(([amount = 0], row) => [amount, `=A${row + 1}*${1 + RATE}`]);
  engine.suspendEvaluation();
  const building = median(timeRuns(1, () => engine.setSheetContent(sheet, rows)));
  const evaluating = median(timeRuns(1, () => engine.resumeEvaluation()));
  engine.destroy();
  return { building, evaluating };
}

function fordelning(): readonly BenchRow[] {
  const nyckeltal = Array.from({ length: 10_000 }, (_, kund) => [
    (kund * 7919) % 997,
    (kund * 104_729) % 48_611,
    1,
  ]);
  const vikter = [[0.5, 0.3, 0.2]];
  const run = () => functions.FORDELNING.evaluate([1_071_972, nyckeltal, vikter]);
  const [first = Number.NaN] = timeRuns(1, run);
  return [
    { name: 'FORDELNING, 10 000 customers by 3 keys, first run', value: first, unit: 'ms' },
    {
      name: 'FORDELNING, 10 000 customers by 3 keys, median',
      value: median(timeRuns(21, run)),
      unit: 'ms',
      atMost: 50,
    },
  ];
}

function separateCalls(): readonly BenchRow[] {
  const time = median(
    timeRuns(21, () => {
      for (let row = 0; row < 2_000; row++) {
        functions.INDEX_UPPRAKNING.evaluate([[[row]], RATE, null, null, 0]);
      }
    }),
  );
  return [{ name: 'INDEX_UPPRAKNING, 2 000 separate calls', value: time, unit: 'ms', atMost: 40 }];
}
