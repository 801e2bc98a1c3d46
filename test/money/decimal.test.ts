import fc from 'fast-check';
import { Decimal, roundLikeExcel } from '../../src/money/decimal';

describe('roundLikeExcel', () => {
  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.125', 2, '0.13'],
    ['933.832', 0, '934'],
    ['933.832', 6, '933.832'],
    ['918500', -3, '919000'],
    ['-918500', -3, '-919000'],
    ['499999', -6, '0'],
    ['500000', -6, '1000000'],
  ])('%s to %i decimals is %s', (value, decimals, expected) => {
    expect(roundLikeExcel(new Decimal(value), decimals).toFixed()).toBe(expected);
  });

  test('sees what Excel shows, not the noise of a double', () => {
    expect(1.005 * 100).toBeLessThan(100.5);
    expect(roundLikeExcel(new Decimal(1.005 * 100), 0).toNumber()).toBe(101);
  });

  test('keeps every digit that the decimals ask for, also beyond fifteen', () => {
    expect(roundLikeExcel(new Decimal('9007199254.740991'), 6).toFixed()).toBe('9007199254.740991');
  });

  test('is never more than half a unit away', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.integer({ min: -6, max: 6 }),
        (value, decimals) => {
          const distance = roundLikeExcel(new Decimal(value), decimals).minus(value).abs();
          const half = new Decimal(10).pow(-decimals).times('0.5');
          expect(distance.lte(half.plus(Math.abs(value) * 1e-14))).toBe(true);
        },
      ),
    );
  });
});
