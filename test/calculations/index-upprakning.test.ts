import fc from 'fast-check';
import {
  chained,
  indexUpprakning,
  mixedFactor,
  overYears,
  yearFactor,
} from '../../src/calculations/index-upprakning';
import {
  add,
  divide,
  isNearest,
  multiply,
  rational,
  round,
  tens,
  total,
  unitsAsNumber,
  whole,
} from './oracle';
import type { Rational } from './oracle';

const decimals = fc.integer({ min: -6, max: 6 });
const years = fc.integer({ min: 0, max: 12 });
const rate = fc.oneof(
  fc.integer({ min: -999, max: 999 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: -0.9, max: 0.9, noNaN: true }),
);
const amount = fc.oneof(
  fc.integer({ min: -(10 ** 7), max: 10 ** 7 }),
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((units) => units / 1000),
  fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
const ONE = whole(1n);
const powerOf = (factor: Rational, exponent: number): Rational =>
  Array.from({ length: exponent }, () => factor).reduce(multiply, ONE);

describe('indexUpprakning', () => {
  test.each([
    [904, 0, 934],
    [904, 1, 933.8],
    [1_071_972, -3, 1_107_000],
    [-904, 0, -934],
    [904, null, 933.832],
  ])('%d to %s decimals is %d', (belopp, places, indexed) => {
    expect(indexUpprakning(belopp, yearFactor(0.033), places)).toBe(indexed);
  });

  test('weighs the rates of cost types, with shares that are scaled to sum to 1', () => {
    expect(indexUpprakning(1000, mixedFactor([0.03, 0.055], [0.88, 0.12]), null)).toBe(1033);
    expect(indexUpprakning(100, mixedFactor([0.1, 0.1], [0.5, 0.5000009]), null)).toBe(110);
    const third = mixedFactor([0.03, 0.06, 0.09], [1 / 3, 1 / 3, 1 / 3]);
    expect(indexUpprakning(100, third, null)).toBe(106);
  });

  test('follows a series of years', () => {
    const two = chained(yearFactor(0.033), yearFactor(0.03));
    expect(indexUpprakning(1_071_972, two, 0)).toBe(1_140_567);
    expect(indexUpprakning(1_071_972, chained(two, yearFactor(0.025)), 0)).toBe(1_169_082);
  });

  test('is infinite where it is larger than a double', () => {
    expect(indexUpprakning(1.7e308, yearFactor(0.9), null)).toBe(Infinity);
    expect(indexUpprakning(-1.7e308, yearFactor(0.9), 2)).toBe(-Infinity);
  });

  test('rounds the exact product once', () => {
    fc.assert(
      fc.property(amount, rate, years, decimals, (belopp, index, count, places) => {
        const exact = multiply(rational(belopp), powerOf(add(ONE, rational(index)), count));
        const units = round(multiply(exact, tens(places)));
        const factor = overYears(yearFactor(index), count);
        expect(indexUpprakning(belopp, factor, places)).toBe(unitsAsNumber(units, places) + 0);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the double nearest to the exact product when it is not rounded', () => {
    fc.assert(
      fc.property(amount, rate, years, (belopp, index, count) => {
        const exact = multiply(rational(belopp), powerOf(add(ONE, rational(index)), count));
        expect(isNearest(indexUpprakning(belopp, overYears(yearFactor(index), count), null), exact)).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('rounds halves away from zero, wherever they come from', () => {
    const half = fc.tuple(fc.integer({ min: 0, max: 10 ** 8 }), decimals).map(([units, places]) => ({
      belopp: Number(`${units * 10 + 5}e${-places - 1}`),
      units,
      places,
    }));
    fc.assert(
      fc.property(half, ({ belopp, units, places }) => {
        expect(indexUpprakning(belopp, yearFactor(0), places)).toBe(unitsAsNumber(BigInt(units + 1), places));
        const lost = unitsAsNumber(BigInt(-units - 1), places);
        expect(indexUpprakning(-belopp, yearFactor(0), places)).toBe(lost);
      }),
    );
  });

  test('weighs any shares exactly', () => {
    const slag = fc.array(fc.tuple(rate, fc.double({ min: 0.01, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(amount, slag, decimals, (belopp, kinds, places) => {
        const index = kinds.map(([each]) => each);
        const andelar = kinds.map(([, andel]) => andel);
        const weighed = total(kinds.map(([each, andel]) => multiply(rational(each), rational(andel))));
        const factor = add(ONE, divide(weighed, total(andelar.map(rational))));
        const units = round(multiply(multiply(rational(belopp), factor), tens(places)));
        expect(indexUpprakning(belopp, mixedFactor(index, andelar), places)).toBe(
          unitsAsNumber(units, places) + 0,
        );
      }),
    );
  });
});
