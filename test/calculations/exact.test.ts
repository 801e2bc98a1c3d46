import fc from 'fast-check';
import { decimalOf, toDouble } from '../../src/calculations/exact';
import { isNearest, rational } from './oracle';

describe('decimalOf', () => {
  test.each([
    [0, 0, 0],
    [-0, 0, 0],
    [12_300, 12_300, 0],
    [0.1 + 0.2, 3, 1],
    [1 - 0.7, 3, 1],
    [1 / 3, 333_333_333_333_333, 15],
    [-0.033, -33, 3],
    [1e21, 1, -21],
    [5e-324, 5, 324],
    [123_456_789.012_345, 123_456_789_012_345, 6],
    [0.123_456_789_012_345_5, 123_456_789_012_346, 15],
  ])('%d is %d times 10 to the power of minus %d', (value, digits, scale) => {
    expect(decimalOf(value)).toEqual({ digits, scale });
  });

  test('is the shortest decimal, of 15 digits at most', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { digits, scale } = decimalOf(value);
        const { n, d } = rational(value);
        expect(BigInt(digits) * d * 10n ** BigInt(Math.max(0, -scale))).toBe(
          n * 10n ** BigInt(Math.max(0, scale)),
        );
      }),
    );
  });
});

describe('toDouble', () => {
  test('is the double nearest to a quota', () => {
    const whole = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
    fc.assert(
      fc.property(whole, fc.bigInt({ min: 1n, max: 10n ** 40n }), (n, d) => {
        expect(isNearest(toDouble({ n, d }), { n, d })).toBe(true);
      }),
    );
  });
});
