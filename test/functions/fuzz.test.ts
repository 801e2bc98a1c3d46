import type { FunctionId } from '../../src/functions/functions';
import { createRandom, type Random } from '../tools/random';
import { share, sharesOf } from '../tools/rotation';
import { ExcelError, loadFunctions } from './excel';

/** So many calls of each function in a run of all tests; ten times as many, with other seeds, in the whole. */
const RUNS = 10_000;
const SHARES = 10;
const SEED = 20_240_419;
const MANY_SECONDS = 120_000;

const NOTHING: readonly unknown[] = [null, undefined, '', '  ', 0];
const NUMBERS: readonly unknown[] = [
  0,
  -0,
  1,
  -1,
  2,
  3,
  6,
  0.033,
  0.25,
  0.5,
  0.75,
  1 / 3,
  7,
  100,
  904,
  1_071_972,
  -21_200,
  1e-300,
  5e-324,
  1e15,
  9_007_199_254_740_991,
  1e21,
  1e308,
  -1e308,
  1.7976931348623157e308,
  123_456_789.012_345,
  0.1 + 0.2,
];
const TEXTS: readonly unknown[] = [
  'A',
  'b',
  'C',
  'D',
  'ja',
  'nej, senare',
  '23 588 tkr',
  '7,5 mnkr',
  '134,800',
  '-',
  '#N/A',
  'x'.repeat(400),
  '9'.repeat(400),
  '\u0000',
  '\ud800',
  'INK',
  '__proto__',
  'constructor',
  '1e400',
];
const STRANGE: readonly unknown[] = [
  true,
  false,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  10n,
  Symbol('s'),
  {},
  [],
  [[]],
  { code: '#DIV/0!' },
  { code: 1 },
  Object.create(null),
  new Date(0),
  new Map(),
  new Set([1]),
  /x/,
  () => 1,
  new Number(5),
  new String('x'),
  new Float64Array(2),
  new Error('x'),
  [1, 2],
  [[1], [2, 3]],
  new Array(3),
  [[[1]]],
  { length: 2 },
  { toString: null, valueOf: null },
];

function cell(random: Random): unknown {
  const kind = random.next();
  if (kind < 0.5) return random.pick(NUMBERS);
  if (kind < 0.7) return random.next() * 10 ** random.below(12);
  if (kind < 0.8) return random.pick(TEXTS);
  if (kind < 0.9) return random.pick(NOTHING);
  return random.pick(STRANGE);
}

/** Most ranges hold one kind of value, as in a sheet: else nearly every call would fail on its first cell. */
function range(random: Random): unknown[][] {
  const [rows, columns] = [1 + random.below(4), 1 + random.below(3)];
  const share = 1 / (random.next() < 0.5 ? rows : columns);
  const fill = random.pick([
    () => cell(random),
    () => random.below(1000),
    () => share,
    () => random.pick(['A', 'B', 'C', 'D']),
  ]);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, fill));
}

function argument(random: Random): unknown {
  const kind = random.next();
  if (kind < 0.25) return random.pick(NOTHING);
  if (kind < 0.5) return range(random);
  return cell(random);
}

const sizeOf = (grid: unknown) =>
  Array.isArray(grid) ? [grid.length, Array.isArray(grid[0]) ? grid[0].length : 0] : [1, 1];

/** As tall and as wide as the tallest and the widest of some arguments. */
const spanOf = (...args: readonly unknown[]): number[] => {
  const sizes = args.map(sizeOf);
  return [0, 1].map((side) => Math.max(...sizes.map((size) => size[side] ?? 1)));
};
/** A range that holds nothing is left out, whatever its shape. */
const given = (range: unknown): unknown =>
  Array.isArray(range) && range.flat().every((cell) => NOTHING.includes(cell) && cell !== 0) ? null : range;

/** The shapes that a function may answer in. */
const SHAPES: Readonly<Record<FunctionId, (args: readonly unknown[]) => number[]>> = {
  INDEX_UPPRAKNING: ([belopp]) => sizeOf(belopp),
  INDEX_SERIE: ([belopp, index]) => [sizeOf(belopp)[0] ?? 1, sizeOf(index)[1] ?? 1],
  FORDELNING: ([, nyckeltal]) => {
    const [rows = 1, columns = 1] = sizeOf(nyckeltal);
    return rows === 1 ? [1, columns] : [rows, 1];
  },
  FORDELNING_MATRIS: ([belopp, nyckeltal]) => [sizeOf(nyckeltal)[0] ?? 1, sizeOf(belopp)[1] ?? 1],
  RAM_ALTERNATIV: ([alternativ, forslag, bas, , minskning]) =>
    spanOf(alternativ, given(forslag), given(bas), given(minskning)),
  AVRUNDA_SUMMA: ([belopp]) => sizeOf(belopp),
  AVSTAM: ([, summa]) => sizeOf(summa),
  TKR: ([text]) => sizeOf(text),
  SVAR: ([text]) => sizeOf(text),
};

function isProper(value: unknown): boolean {
  if (value instanceof ExcelError) return value.code === '#VALUE!' && value.message.length >= 20;
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

describe('whatever it is given, a function answers in the right shape or says why not', () => {
  const cases = (Object.keys(SHAPES) as FunctionId[]).flatMap((id) =>
    sharesOf(SHARES).map((number) => ({ id, seed: SEED + number })),
  );

  test.each(cases)(
    `$id, seed $seed (${share})`,
    async ({ id, seed }) => {
      const { call } = await loadFunctions();
      const random = createRandom(seed);
      const outcomes = { answered: 0, refused: 0 };
      for (let run = 0; run < RUNS; run++) {
        const args = Array.from({ length: random.below(9) }, () => argument(random));
        try {
          const result = call(id, ...args) as unknown[][];
          const isRight =
            sizeOf(result).join() === SHAPES[id](args).join() && result.every((row) => row.every(isProper));
          if (!isRight) throw new Error('The answer has the wrong shape or an improper value.');
          outcomes.answered++;
        } catch (error) {
          if (!(error instanceof ExcelError) || error.code !== '#VALUE!' || error.message.length < 20) {
            throw new Error(`Run ${run}`, { cause: error });
          }
          outcomes.refused++;
        }
      }
      // Both ways must have been tried, or the run proves little.
      expect(outcomes.answered + outcomes.refused).toBe(RUNS);
      expect(Math.min(outcomes.answered, outcomes.refused)).toBeGreaterThan(RUNS / 200);
    },
    MANY_SECONDS,
  );
});
