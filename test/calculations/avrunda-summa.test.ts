import fc from 'fast-check';
import { avrundaSumma } from '../../src/calculations/avrunda-summa';
import {
  hamilton,
  add,
  floor,
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

const amount = fc.integer({ min: -(10 ** 8), max: 10 ** 8 }).map((units) => units / 1000);
const amounts = fc.array(amount, { minLength: 1, maxLength: 30 });

describe('avrundaSumma', () => {
  test.each([
    [[0.4, 0.4, 0.4], 0, null, [1, 0, 0]],
    [[-0.5], 0, null, [-1]],
    [[0.5], 0, null, [1]],
    [[-1.5, 1.5], 0, null, [-1, 1]],
    [[2.4, 3.4], 0, 6, [3, 3]],
    [[0.004, 0.004], 2, null, [0.01, 0]],
    [[149, 149, -20], -2, null, [200, 100, 0]],
    [[], 0, null, []],
  ])('%j to %d decimals and %j', (belopp, decimals, summa, parts) => {
    expect(avrundaSumma(belopp, decimals, summa)).toEqual(parts);
  });

  test.each([
    ['too far from the exact total', [2.4, 3.4], 8],
    ['beyond what the amounts can be rounded to', [2, 3.1], 5.9],
    ['whole amounts moved', [2, 3], 6],
    ['no whole unit', [2.4, 3.4], 5.5],
  ])('says that a sum is out of reach: %s', (_, belopp, summa) => {
    const exakt = Math.round(belopp.reduce((sum, each) => sum + each, 0) * 10) / 10;
    expect(avrundaSumma(belopp, 0, summa)).toEqual({ kind: 'summaNarInte', summa, exakt });
  });

  test('leaves amounts of 15 digits as they are, whatever the decimals', () => {
    expect(avrundaSumma([999_999_999_999_999, 0.3], 6, null)).toEqual([999_999_999_999_999, 0.3]);
    expect(avrundaSumma([1e16, 0.3], 0, null)).toEqual({ kind: 'forMangaSiffror' });
  });

  test('rounds each to the unit below or above, and all to their rounded total', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -3, max: 3 }), (belopp, decimals) => {
        const exact = belopp.map((each) => multiply(rational(each), tens(decimals)));
        const target = round(total(exact));
        // Hamilton over what is above the floors, when the target takes so many of them up.
        const floors = exact.map(floor);
        const remainders = exact.map((each, row) => add(each, whole(-(floors[row] ?? 0n))));
        const up = Number(target - floors.reduce((sum, each) => sum + each, 0n));
        const order = [...exact.keys()].sort((a, b) => {
          const difference = add(remainders[b] as Rational, negate(remainders[a] as Rational)).n;
          return difference === 0n ? a - b : difference > 0n ? 1 : -1;
        });
        for (const row of order.slice(0, up)) floors[row] = (floors[row] ?? 0n) + 1n;
        expect(avrundaSumma(belopp, decimals, null)).toEqual(
          floors.map((units) => unitsAsNumber(units, decimals) + 0),
        );
        expect(hamilton(remainders)).toHaveLength(belopp.length);
      }),
    );
  });
});
