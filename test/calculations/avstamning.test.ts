import { avstamning } from '../../src/calculations/avstamning';

describe('avstamning', () => {
  test.each([
    ['parts that make the sum', [0.1, 0.2], 0.3, null, 0],
    ['areas in hundreds', [767_900, 304_000], 1_072_000, null, 0],
    ['more than rounding', [767_900, 25_300], 792_300, null, 900],
    ['less than the sum', [31_700, 1_100], 33_800, null, -1_000],
    ['one unit off in whole tkr', [1, 2, 3], 7, null, 0],
    ['three units off', [1, 2, 3], 9, null, -3],
    ['zeros are no addends', [1, 0, 0, 0, 0, 0], 3, null, -2],
    ['and show no accuracy', [100, 0], 200, null, 0],
    ['a whole sum over parts with decimals', [10.4, 20.3], 31, null, 0],
    ['but not any whole sum', [10.4, 20.3], 32, null, -1.3],
    ['a tail of decimals was calculated', [10.123456, 20], 31, null, 0],
    ['a rounding that is told', [767_900, 25_300], 792_300, 1000, 0],
    ['and one that is finer than the figures', [100, 200], 301, 0.1, -1],
    ['nothing against nothing', [], 0, null, 0],
    ['nothing against a sum', [], 5, null, -5],
  ])('%s', (_, delar, summa, avrundning, expected) => {
    expect(avstamning(delar, summa, avrundning)).toBe(expected);
  });
});
