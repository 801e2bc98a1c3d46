import fc from 'fast-check';
import { fordelning, isHinder, type Fordelningsuppdrag } from '../../src/calculations/fordelning';
import {
  add,
  divide,
  hamilton,
  multiply,
  negate,
  rational,
  round,
  tens,
  total,
  unitsAsNumber,
  whole,
} from './oracle';
import type { Rational } from './oracle';

interface Given {
  readonly belopp: number;
  readonly nycklar: readonly (readonly number[])[];
  readonly vikter?: readonly number[];
  readonly grundbelopp?: readonly number[] | null;
  readonly decimals?: number;
  readonly grupper?: Fordelningsuppdrag['grupper'];
}

const uppdragOf = ({
  belopp,
  nycklar,
  vikter,
  grundbelopp = null,
  decimals = 0,
  grupper = null,
}: Given): Fordelningsuppdrag => ({
  belopp,
  nycklar: nycklar.map((nyckeltal, nyckel) => ({ vikt: vikter?.[nyckel] ?? 1, nyckeltal })),
  grundbelopp,
  decimals,
  grupper,
});

function partsOf(given: Given): readonly number[] {
  const outcome = fordelning(uppdragOf(given));
  if (isHinder(outcome)) throw new Error(`hindered: ${outcome.kind}`);
  return outcome;
}

/** The parts by exact quotas: grundbelopp and the weighted shares of what it leaves. */
function expected({ belopp, nycklar, vikter, grundbelopp, decimals = 0 }: Given): number[] {
  const units = round(multiply(rational(Math.abs(belopp)), tens(decimals)));
  const bases = (grundbelopp ?? (nycklar[0] ?? []).map(() => 0)).map((base) =>
    multiply(rational(base), tens(decimals)),
  );
  const rest = add(whole(units), negate(total(bases)));
  const weights = (vikter ?? [1]).map(rational);
  const quotas = bases.map((base, row) => {
    const shares = nycklar.map((figures, key) => {
      const share = divide(rational(figures[row] ?? 0), total(figures.map(rational)));
      return multiply(share, divide(weights[key] as Rational, total(weights)));
    });
    return add(base, multiply(rest, total(shares)));
  });
  return hamilton(quotas).map((part) => unitsAsNumber(belopp < 0 ? -part : part, decimals) + 0);
}

const decimals = fc.integer({ min: -6, max: 6 });
const amount = fc
  .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
  .map(([units, places]) => Number(`${units}e-${places}`));
const figure = fc.oneof(fc.integer({ min: 0, max: 10 ** 9 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const key = (customers: number) =>
  fc
    .array(figure, { minLength: customers, maxLength: customers })
    .filter((figures) => figures.some((value) => value > 1e-6));
const keys = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .chain(([customers, count]) => fc.array(key(customers), { minLength: count, maxLength: count }));
const wholeKey = fc
  .array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: 1, maxLength: 20 })
  .filter((figures) => figures.some((value) => value > 0));

describe('fordelning', () => {
  test.each<readonly [string, Given, readonly number[]]>([
    ['7 by 6, 3, 1', { belopp: 7, nycklar: [[6, 3, 1]] }, [4, 2, 1]],
    ['100 by three equal', { belopp: 100, nycklar: [[1, 1, 1]] }, [34, 33, 33]],
    ['−100 by three equal', { belopp: -100, nycklar: [[1, 1, 1]] }, [-34, -33, -33]],
    ['0,05 by 70, 30', { belopp: 0.05, nycklar: [[70, 30]], decimals: 2 }, [0.04, 0.01]],
    ['10 300 by 75 % and 25 %', { belopp: 10300, nycklar: [[0.75, 0.25]] }, [7725, 2575]],
    ['in hundreds', { belopp: 1049, nycklar: [[1, 1]], decimals: -2 }, [500, 500]],
    ['nothing', { belopp: 0, nycklar: [[1, 2]] }, [0, 0]],
    ['nothing, by nothing', { belopp: 0, nycklar: [[0, 0]] }, [0, 0]],
    ['a lone customer', { belopp: 7.5, nycklar: [[3]] }, [8]],
    [
      'equal quotas from different keys',
      {
        belopp: 75,
        nycklar: [
          [0, 36, 1],
          [72, 0, 2],
        ],
        vikter: [0.5, 0.5],
      },
      [37, 36, 2],
    ],
    [
      'equal quotas from different keys, again',
      {
        belopp: 64,
        nycklar: [
          [0, 64, 3],
          [256, 0, 12],
        ],
        vikter: [0.5, 0.5],
      },
      [31, 30, 3],
    ],
  ])('%s', (_, uppdrag, parts) => {
    expect(partsOf(uppdrag)).toEqual(parts);
  });

  test('weighs several keys, each by its own sum', () => {
    const nycklar = [
      [1200, 800, 0],
      [45, 150, 5],
    ];
    expect(partsOf({ belopp: 1000, nycklar, vikter: [0.5, 0.5], decimals: 1 })).toEqual([412.5, 575, 12.5]);
  });

  test('pays the grundbelopp first, and asks no key where it takes all', () => {
    expect(partsOf({ belopp: 1000, nycklar: [[3, 1]], grundbelopp: [100, 100] })).toEqual([700, 300]);
    expect(partsOf({ belopp: 200, nycklar: [[3, 1]], grundbelopp: [50, 150] })).toEqual([50, 150]);
    expect(partsOf({ belopp: 200, nycklar: [[0, 0]], grundbelopp: [50, 150] })).toEqual([50, 150]);
    expect(partsOf({ belopp: 3, nycklar: [[0, 0]], grundbelopp: [1.5, 1.5] })).toEqual([2, 1]);
  });

  test('asks neither a key of weight 0 nor a group of share 0', () => {
    const nycklar = [
      [1, 1],
      [0, 0],
    ];
    expect(partsOf({ belopp: 10, nycklar, vikter: [1, 0] })).toEqual([5, 5]);
    const grupper = [
      { andel: 1, kunder: [0] },
      { andel: 0, kunder: [1] },
    ];
    expect(partsOf({ belopp: 10, nycklar: [[1, 0]], grupper })).toEqual([10, 0]);
  });

  test('splits over groups first, by the figures of the city', () => {
    const grupper = [
      { andel: 0.15, kunder: [0] },
      { andel: 0.6375, kunder: [1] },
      { andel: 0.2125, kunder: [2] },
    ];
    expect(partsOf({ belopp: 7500, nycklar: [[1, 1, 1]], grupper })).toEqual([1125, 4781, 1594]);
  });

  test('says what hinders it', () => {
    const zero = { kind: 'nyckelSummaNoll', nyckel: 1, grupp: null };
    expect(fordelning(uppdragOf({ belopp: 1, nycklar: [[1], [0]] }))).toEqual(zero);
    const tooMuch = fordelning(uppdragOf({ belopp: 100, nycklar: [[1, 1]], grundbelopp: [60, 60] }));
    expect(tooMuch).toEqual({ kind: 'grundbeloppOverstiger', grundbelopp: 120, belopp: 100, grupp: null });
    const manyDigits = { kind: 'forMangaSiffror' };
    expect(fordelning(uppdragOf({ belopp: 1e15, nycklar: [[1, 2]], decimals: 6 }))).toEqual(manyDigits);
    expect(fordelning(uppdragOf({ belopp: 9e9, nycklar: [[1e10, 0.012346]], decimals: 6 }))).toEqual(
      manyDigits,
    );
  });

  test('names the group that a hinder concerns', () => {
    const grupper = [
      { andel: 0.5, kunder: [0] },
      { andel: 0.5, kunder: [1] },
    ];
    expect(fordelning(uppdragOf({ belopp: 10, nycklar: [[1, 0]], grupper }))).toMatchObject({ grupp: 1 });
    const unpaid = uppdragOf({ belopp: 10, nycklar: [[1, 1]], grundbelopp: [6, 0], grupper });
    expect(fordelning(unpaid)).toMatchObject({ kind: 'grundbeloppOverstiger', grupp: 0 });
  });
});

describe('fordelning, whatever it is given', () => {
  test('is Hamilton’s method over exact quotas', () => {
    fc.assert(
      fc.property(amount, keys, decimals, (belopp, nycklar, places) => {
        const given = { belopp, nycklar, vikter: nycklar.map(() => 1 / nycklar.length), decimals: places };
        expect(partsOf(given)).toEqual(expected(given));
      }),
    );
  });

  test('with a grundbelopp too, finer than the parts', () => {
    const base = fc.integer({ min: 0, max: 10 ** 6 }).map((units) => units / 1000);
    fc.assert(
      fc.property(
        fc.integer({ min: 10 ** 5, max: 10 ** 9 }),
        keys,
        fc.array(base),
        (belopp, nycklar, bases) => {
          const grundbelopp = (nycklar[0] ?? []).map((_, row) => bases[row] ?? 0);
          const given = { belopp, nycklar, vikter: nycklar.map((_, at) => at + 1), grundbelopp };
          expect(partsOf(given)).toEqual(expected(given));
        },
      ),
    );
  });

  test('with amounts and keys of 15 digits', () => {
    const large = fc.integer({ min: 10 ** 14, max: 10 ** 15 - 1 });
    fc.assert(
      fc.property(large, fc.array(fc.tuple(large, large), { minLength: 1, maxLength: 8 }), (belopp, rows) => {
        const nycklar = [rows.map(([one]) => one), rows.map(([, other]) => other)];
        const given = { belopp, nycklar, vikter: [0.123456789012345, 0.876543210987655] };
        expect(partsOf(given)).toEqual(expected(given));
        expect(partsOf({ belopp, nycklar: nycklar.slice(1) })).toEqual(
          expected({ belopp, nycklar: nycklar.slice(1) }),
        );
      }),
    );
  });

  test.each([
    ['sum to more than a double', [1e308, 1e308, 1]],
    ['are as small as can be', [5e-324, 5e-324, 1e-323]],
    ['are far apart', [1e308, 5e-324, 1e307]],
  ])('with key figures that %s', (_, nyckeltal) => {
    const given = { belopp: 10, nycklar: [nyckeltal, [1, 2, 1]], vikter: [0.5, 0.5] };
    expect(partsOf(given)).toEqual(expected(given));
    expect(partsOf({ belopp: 10, nycklar: [nyckeltal] })).toEqual(
      expected({ belopp: 10, nycklar: [nyckeltal] }),
    );
  });

  test('with ties made across keys of different sizes', () => {
    // Customers mirrored in another key of the same shares but other figures: their quotas tie in pairs.
    const scale = fc.constantFrom(1, 2, 3, 7, 0.1, 0.001, 1.5, 1024);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 6 }),
        wholeKey,
        scale,
        scale,
        (belopp, figures, one, other) => {
          const scaled = (by: number) => figures.map((value) => Number((value * by).toPrecision(15)));
          const zeros = figures.map(() => 0);
          const nycklar = [
            [...zeros, ...scaled(one)],
            [...scaled(other), ...zeros],
          ];
          const given = { belopp, nycklar, vikter: [0.5, 0.5] };
          const parts = partsOf(given);
          expect(parts).toEqual(expected(given));
          for (const row of figures.keys()) {
            expect(parts[row]).toBeGreaterThanOrEqual(parts[row + figures.length] ?? 0);
          }
        },
      ),
    );
  });

  test('with shares that carry the noise of doubles', () => {
    const noisy = fc.constantFrom(0.1 + 0.2, 1 - 0.7, 0.7 + 0.1, 1 / 3, 2 / 3, 1 - 1 / 3, 0.05, 1.1 * 1.1);
    fc.assert(
      fc.property(
        amount,
        fc.array(noisy, { minLength: 1, maxLength: 9 }),
        decimals,
        (belopp, shares, places) => {
          const given = { belopp, nycklar: [shares], decimals: places };
          expect(partsOf(given)).toEqual(expected(given));
        },
      ),
    );
    expect(partsOf({ belopp: 5, nycklar: [[0.1 + 0.2, 0.3]] })).toEqual([3, 2]);
    expect(partsOf({ belopp: 5, nycklar: [[0.3, 0.1 + 0.2]] })).toEqual([3, 2]);
  });

  test('mirrors a negative amount', () => {
    fc.assert(
      fc.property(amount, keys, decimals, (belopp, nycklar, places) => {
        const vikter = nycklar.map(() => 1 / nycklar.length);
        const [plus, minus] = [belopp, -belopp].map((each) =>
          partsOf({ belopp: each, nycklar, vikter, decimals: places }),
        );
        expect(minus?.map((part) => -part + 0)).toEqual(plus);
      }),
    );
  });

  test('gives each group what a call of its own would', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        wholeKey,
        wholeKey,
        (belopp, first, second) => {
          const grupper = [
            { andel: 0.25, kunder: [...first.keys()] },
            { andel: 0.75, kunder: [...second.keys()].map((kund) => kund + first.length) },
          ];
          const parts = partsOf({ belopp, nycklar: [[...first, ...second]], grupper });
          const [own = 0, others = 0] = partsOf({ belopp, nycklar: [[0.25, 0.75]] });
          expect(parts).toEqual([
            ...partsOf({ belopp: own, nycklar: [first] }),
            ...partsOf({ belopp: others, nycklar: [second] }),
          ]);
        },
      ),
    );
  });

  test('a larger key figure takes away one unit at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 6 }),
        wholeKey,
        fc.nat(),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (belopp, nyckel, chosen, more) => {
          const row = chosen % nyckel.length;
          const larger = nyckel.map((tal, kund) => (kund === row ? tal + more : tal));
          const before = partsOf({ belopp, nycklar: [nyckel] })[row] ?? 0;
          const after = partsOf({ belopp, nycklar: [larger] })[row] ?? 0;
          expect(after).toBeGreaterThanOrEqual(before - 1);
        },
      ),
    );
  });

  test('distributes over 10 000 customers by 20 keys', () => {
    const nycklar = Array.from({ length: 20 }, (_, nyckel) =>
      Array.from({ length: 10_000 }, (__, kund) => ((kund + 1) * (nyckel + 7919)) % 997),
    );
    const vikter = nycklar.map(() => 0.05);
    const parts = partsOf({ belopp: 1_071_972.55, nycklar, vikter, decimals: 2 });
    expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(107_197_255);
  });
});
