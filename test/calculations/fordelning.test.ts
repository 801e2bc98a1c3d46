import fc from 'fast-check';
import { fordelning, isHinder, type Fordelningsuppdrag } from '../../src/calculations/fordelning';
import { Decimal } from '../../src/money/decimal';

interface Uppdrag {
  belopp: number | string;
  nycklar: number[][];
  vikter?: number[];
  grundbelopp?: number[];
  decimals?: number;
  grupper?: { andel: number; kunder: number[] }[];
}

function uppdragOf({
  belopp,
  nycklar,
  vikter,
  grundbelopp,
  decimals = 0,
  grupper,
}: Uppdrag): Fordelningsuppdrag {
  const [first = []] = nycklar;
  return {
    belopp: new Decimal(belopp),
    nycklar: nycklar.map((nyckeltal, nyckel) => ({
      vikt: new Decimal(vikter?.[nyckel] ?? 1),
      nyckeltal: nyckeltal.map((tal) => new Decimal(tal)),
    })),
    grundbelopp: (grundbelopp ?? first.map(() => 0)).map((base) => new Decimal(base)),
    decimals,
    grupper: grupper?.map(({ andel, kunder }) => ({ andel: new Decimal(andel), kunder })) ?? null,
  };
}

function partsOf(uppdrag: Uppdrag): Decimal[] {
  const outcome = fordelning(uppdragOf(uppdrag));
  if (isHinder(outcome)) throw new Error(`hindered: ${outcome.kind}`);
  return [...outcome];
}

const numbersOf = (uppdrag: Uppdrag) => partsOf(uppdrag).map((part) => part.toNumber());
const sum = (parts: Decimal[]) => parts.reduce((total, part) => total.plus(part), new Decimal(0));

/** Hamilton in whole numbers without end: another way to the same parts. */
function hamilton(total: bigint, keys: readonly bigint[]): bigint[] {
  const keySum = keys.reduce((a, b) => a + b, 0n);
  const parts = keys.map((key) => (total * key) / keySum);
  const left = Number(total - parts.reduce((a, b) => a + b, 0n));
  const order = [...keys.keys()].sort((a, b) => {
    const difference = ((total * (keys[b] ?? 0n)) % keySum) - ((total * (keys[a] ?? 0n)) % keySum);
    return difference === 0n ? a - b : Number(difference > 0n) * 2 - 1;
  });
  order.slice(0, left).forEach((row) => (parts[row] = (parts[row] ?? 0n) + 1n));
  return parts;
}

const decimals = fc.integer({ min: -6, max: 6 });
const amount = fc
  .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
  .map(([units, places]) => new Decimal(units).div(new Decimal(10).pow(places)).toNumber());
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
  test.each([
    ['7 by 6, 3, 1', { belopp: 7, nycklar: [[6, 3, 1]] }, [4, 2, 1]],
    ['100 by three equal', { belopp: 100, nycklar: [[1, 1, 1]] }, [34, 33, 33]],
    ['−100 by three equal', { belopp: -100, nycklar: [[1, 1, 1]] }, [-34, -33, -33]],
    ['0,05 by 70, 30', { belopp: 0.05, nycklar: [[70, 30]], decimals: 2 }, [0.04, 0.01]],
    ['10 300 by 75 % and 25 %', { belopp: 10300, nycklar: [[0.75, 0.25]] }, [7725, 2575]],
    ['in hundreds', { belopp: 1049, nycklar: [[1, 1]], decimals: -2 }, [500, 500]],
    ['nothing', { belopp: 0, nycklar: [[1, 2]] }, [0, 0]],
    ['a lone customer', { belopp: 7.5, nycklar: [[3]] }, [8]],
  ])('%s', (_, uppdrag, expected) => {
    expect(numbersOf(uppdrag)).toEqual(expected);
  });

  test('weighs several keys, each by its own sum', () => {
    const nycklar = [
      [1200, 800, 0],
      [45, 150, 5],
    ];
    expect(numbersOf({ belopp: 1000, nycklar, vikter: [0.5, 0.5], decimals: 1 })).toEqual([412.5, 575, 12.5]);
  });

  test('pays the grundbelopp first', () => {
    expect(numbersOf({ belopp: 1000, nycklar: [[3, 1]], grundbelopp: [100, 100] })).toEqual([700, 300]);
    expect(numbersOf({ belopp: 200, nycklar: [[3, 1]], grundbelopp: [50, 150] })).toEqual([50, 150]);
  });

  test('splits over groups first, by the figures of the city', () => {
    const grupper = [
      { andel: 0.15, kunder: [0] },
      { andel: 0.6375, kunder: [1] },
      { andel: 0.2125, kunder: [2] },
    ];
    expect(numbersOf({ belopp: 7500, nycklar: [[1, 1, 1]], grupper })).toEqual([1125, 4781, 1594]);
  });

  test('says what hinders it', () => {
    const zero = { kind: 'nyckelSummaNoll', nyckel: 1, grupp: null };
    expect(fordelning(uppdragOf({ belopp: 1, nycklar: [[1], [0]] }))).toEqual(zero);
    const tooMuch = fordelning(uppdragOf({ belopp: 100, nycklar: [[1, 1]], grundbelopp: [60, 60] }));
    expect(tooMuch).toMatchObject({ kind: 'grundbeloppOverstiger', grupp: null });
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
  test('sums exactly to the rounded amount, with the amount’s sign on every part', () => {
    fc.assert(
      fc.property(amount, keys, decimals, (belopp, nycklar, places) => {
        const vikter = nycklar.map(() => 1 / nycklar.length);
        const parts = partsOf({ belopp, nycklar, vikter, decimals: places });
        const rounded = new Decimal(belopp).toNearest(new Decimal(10).pow(-places));
        expect(sum(parts).toFixed()).toBe(rounded.toFixed());
        expect(parts.every((part) => part.times(belopp).gte(0))).toBe(true);
        expect(parts.every((part) => new Decimal(part.toNumber()).eq(part))).toBe(true);
      }),
    );
  });

  test('is Hamilton’s method, as whole numbers give it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), wholeKey, (belopp, nyckel) => {
        const expected = hamilton(BigInt(belopp), nyckel.map(BigInt)).map(Number);
        expect(numbersOf({ belopp, nycklar: [nyckel] })).toEqual(expected);
      }),
    );
  });

  test('never gives less for more, nor less to the earlier of two equals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 6 }), wholeKey, (belopp, nyckel) => {
        const parts = numbersOf({ belopp, nycklar: [nyckel] });
        const order = [...nyckel.keys()].sort((a, b) => (nyckel[b] ?? 0) - (nyckel[a] ?? 0) || a - b);
        const ordered = order.map((row) => parts[row] ?? 0);
        expect(ordered).toEqual([...ordered].sort((a, b) => b - a));
      }),
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
          const before = numbersOf({ belopp, nycklar: [nyckel] })[row] ?? 0;
          const after = numbersOf({ belopp, nycklar: [larger] })[row] ?? 0;
          expect(after).toBeGreaterThanOrEqual(before - 1);
        },
      ),
    );
  });

  test('mirrors a negative amount', () => {
    fc.assert(
      fc.property(amount, keys, decimals, (belopp, nycklar, places) => {
        const vikter = nycklar.map(() => 1 / nycklar.length);
        const plus = partsOf({ belopp, nycklar, vikter, decimals: places });
        const minus = partsOf({ belopp: -belopp, nycklar, vikter, decimals: places });
        expect(minus.map((part) => part.negated().plus(0).toFixed())).toEqual(
          plus.map((part) => part.plus(0).toFixed()),
        );
      }),
    );
  });

  test('does not mind how the keys are scaled', () => {
    const scale = fc.constantFrom(0.001, 0.1, 3, 7, 1000, 1 / 1024);
    fc.assert(
      fc.property(
        amount,
        fc.tuple(wholeKey, scale, scale),
        decimals,
        (belopp, [nyckel, by, other], places) => {
          const reversed = [...nyckel].reverse();
          const scaled = nyckel.map((tal) => new Decimal(tal).times(by).toNumber());
          const scaledReversed = reversed.map((tal) => new Decimal(tal).times(other).toNumber());
          const vikter = [0.7, 0.3];
          expect(numbersOf({ belopp, nycklar: [scaled, scaledReversed], vikter, decimals: places })).toEqual(
            numbersOf({ belopp, nycklar: [nyckel, reversed], vikter, decimals: places }),
          );
        },
      ),
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
          const parts = numbersOf({ belopp, nycklar: [[...first, ...second]], grupper });
          const [own = 0, others = 0] = numbersOf({ belopp, nycklar: [[0.25, 0.75]] });
          expect(parts).toEqual([
            ...numbersOf({ belopp: own, nycklar: [first] }),
            ...numbersOf({ belopp: others, nycklar: [second] }),
          ]);
        },
      ),
    );
  });

  test('distributes over 10 000 customers by 20 keys', () => {
    const nycklar = Array.from({ length: 20 }, (_, nyckel) =>
      Array.from({ length: 10_000 }, (_, kund) => ((kund + 1) * (nyckel + 7919)) % 997),
    );
    const vikter = nycklar.map(() => 0.05);
    const parts = partsOf({ belopp: 1_071_972.55, nycklar, vikter, decimals: 2 });
    expect(sum(parts).toFixed()).toBe('1071972.55');
  });
});
