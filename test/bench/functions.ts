import { HyperFormula } from 'hyperformula';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionId } from '../../src/functions/functions';
import { median, timeRuns } from './measure';
import { inEnglish, type BenchRow } from './row';

const CELLS = 1_000_000;
const SHEET_ROWS = 1_048_576;
const RUNS = 7;
const RATE = 0.033;

type Call = (...args: readonly unknown[]) => unknown;

/** The functions as Excel runs them: the built bundle, with a stand-in for Excel's registry. */
function bundledFunctions(): Readonly<Record<FunctionId, Call>> {
  const associated: Record<string, Call> = {};
  const registry = {
    associate: (id: string, call: Call) => (associated[id] = call),
    Error: class extends Error {},
    ErrorCode: { invalidValue: '#VALUE!' },
  };
  const source = readFileSync(path.join(__dirname, '../../dist/functions.js'), 'utf8');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is our own bundle, run as a script is
  const run = new Function('CustomFunctions', source) as (customFunctions: unknown) => void;
  run(registry);
  return associated as Record<FunctionId, Call>;
}

const functions = bundledFunctions();

/**
 * The custom functions, beside plain doubles doing the same over rows of their own: no check of what stands in the
 * cells, nothing exact, no message.
 */
export function benchFunctions(): readonly BenchRow[] {
  // The million cells last: they leave a heap behind that would slow the others down.
  return [...fordelning(), ...separateCalls(), ...wholeColumns(), ...indexUpprakning()];
}

/** Amounts in whole tkr, as in the city's tables. */
function column(): number[][] {
  return Array.from({ length: CELLS }, (_, row) => [(row * 7919) % 1_071_972]);
}

/** Medians of two ways to the same, taken in turns so that both meet the same machine. */
function besideDoubles(runs: number, ours: () => void, doubles: () => void): number {
  const pairs = Array.from({ length: runs }, () => [timeRuns(1, ours), timeRuns(1, doubles)] as const);
  return median(pairs.flatMap(([own]) => own)) / median(pairs.flatMap(([, other]) => other));
}

function indexUpprakning(): readonly BenchRow[] {
  const belopp = column();
  const run = () => functions.INDEX_UPPRAKNING(belopp, RATE);
  const ours = median(timeRuns(RUNS, run));
  const rounded = besideDoubles(
    RUNS,
    () => functions.INDEX_UPPRAKNING(belopp, RATE, null, null, 0),
    () => belopp.map((row) => row.map((amount) => Math.round(amount * (1 + RATE)))),
  );
  const unrounded = besideDoubles(RUNS, run, () =>
    belopp.map((row) => row.map((amount) => amount * (1 + RATE))),
  );
  const hyperFormula = inHyperFormula(belopp);
  return [
    {
      name: 'INDEX_UPPRAKNING, 1 000 000 cells in one call',
      value: CELLS / (ours / 1000),
      unit: 'cells/s',
      atLeast: 1_000_000,
    },
    { name: 'the same, rounded to whole tkr / doubles', value: rounded, unit: '×', atMost: 2 },
    { name: 'the same, unrounded / doubles', value: unrounded, unit: '×' },
    {
      name: 'HyperFormula, computing =A1*1.033 in a sheet already built / INDEX_UPPRAKNING',
      value: hyperFormula.evaluating / ours,
      unit: '×',
      atLeast: 10,
    },
    {
      name: 'HyperFormula, building the sheet and computing / INDEX_UPPRAKNING',
      value: (hyperFormula.building + hyperFormula.evaluating) / ours,
      unit: '×',
    },
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
  const vikter = [0.5, 0.3, 0.2];
  const run = () => functions.FORDELNING(1_071_972, nyckeltal, [vikter]);
  const [first = Number.NaN] = timeRuns(1, run);
  const ratio = besideDoubles(21, run, () => inDoubles(1_071_972, nyckeltal, vikter));
  return [
    { name: 'FORDELNING, 10 000 customers by 3 keys, first run', value: first, unit: 'ms' },
    { name: 'FORDELNING, 10 000 customers by 3 keys / doubles', value: ratio, unit: '×', atMost: 3 },
  ];
}

/** Largest remainder in doubles, which gives ties to the wrong customer. */
function inDoubles(belopp: number, nyckeltal: readonly number[][], vikter: readonly number[]): number[][] {
  const sums = vikter.map((_, key) => nyckeltal.reduce((sum, row) => sum + (row[key] ?? 0), 0));
  const quotas = nyckeltal.map((row) =>
    row.reduce((sum, figure, key) => sum + (belopp * (vikter[key] ?? 0) * figure) / (sums[key] ?? 1), 0),
  );
  const parts = quotas.map(Math.floor);
  const left = belopp - parts.reduce((sum, part) => sum + part, 0);
  const order = [...quotas.keys()].sort(
    (a, b) => (quotas[b] ?? 0) - (parts[b] ?? 0) - ((quotas[a] ?? 0) - (parts[a] ?? 0)),
  );
  for (const row of order.slice(0, left)) parts[row] = (parts[row] ?? 0) + 1;
  return parts.map((part) => [part]);
}

function separateCalls(): readonly BenchRow[] {
  const calls = Array.from({ length: 50_000 }, (_, row) => row);
  const ratio = besideDoubles(
    21,
    () => {
      for (const row of calls) functions.INDEX_UPPRAKNING([[row]], RATE, null, null, 0);
    },
    () => {
      for (const row of calls) [[row]].map((cells) => cells.map((amount) => Math.round(amount * (1 + RATE))));
    },
  );
  return [{ name: 'INDEX_UPPRAKNING, 50 000 separate calls / doubles', value: ratio, unit: '×', atMost: 3 }];
}

/**
 * A:A with 1 000 amounts, against those alone. What Excel hands over is a million rows and what it asks for is as
 * many: to look at each of them and to answer with an array of that length, and no more, is the least that any code
 * costs.
 */
function wholeColumns(): readonly BenchRow[] {
  const filled = Array.from({ length: 1000 }, (_, row) => [(row * 7919) % 997]);
  const sheet = Array.from({ length: SHEET_ROWS }, (_, row) => filled[row] ?? ['']);
  const cases: readonly (readonly [string, (cells: readonly unknown[][]) => void])[] = [
    ['INDEX_UPPRAKNING', (cells) => functions.INDEX_UPPRAKNING(cells, RATE, null, null, 0)],
    ['FORDELNING', (cells) => functions.FORDELNING(1_071_972, cells)],
  ];
  return cases.flatMap(([name, run]): BenchRow[] => {
    const whole = medianOf(RUNS, sheet, run);
    const alone = medianOf(21, filled, run);
    const least = medianOf(RUNS, sheet, walkAndAnswer);
    return [
      {
        name: `${name}, a whole column with 1 000 filled / those alone`,
        value: whole / alone,
        unit: '×',
        atMost: 5,
        note: `a bare walk and an answer of as many rows alone are ${inEnglish(least / alone)} ×`,
      },
      {
        name: `${name}, a whole column with 1 000 filled / a bare walk and answer`,
        value: whole / least,
        unit: '×',
        atMost: 2,
      },
    ];
  });
}

/** The last filled row, and an answer of as many rows. */
function walkAndAnswer(cells: readonly unknown[][]): unknown {
  let filled = cells.length;
  while (filled > 0 && cells[filled - 1]?.[0] === '') filled -= 1;
  return [filled, new Array<readonly unknown[]>(cells.length).fill([''])];
}

/** Of runs over a range that the function has not met. */
const medianOf = (
  runs: number,
  cells: readonly unknown[][],
  run: (cells: readonly unknown[][]) => void,
): number =>
  median(Array.from({ length: runs }, () => [...cells]).flatMap((fresh) => timeRuns(1, () => run(fresh))));
