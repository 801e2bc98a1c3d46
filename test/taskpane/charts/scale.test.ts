import fc from 'fast-check';
import { Decimal } from '../../../src/money/decimal';
import { barOf, scaleOf, widthOf } from '../../../src/taskpane/charts/scale';

const decimals = (...values: readonly number[]): Decimal[] => values.map((value) => new Decimal(value));

describe('bars', () => {
  it('begin at zero and are as long as their value', () => {
    const scale = scaleOf(decimals(50, 200));
    expect(decimals(200, 50, 0).map((value) => barOf(value, scale))).toEqual([
      { start: 0, length: 100 },
      { start: 0, length: 25 },
      { start: 0, length: 0 },
    ]);
  });

  it('go the other way below zero', () => {
    const scale = scaleOf(decimals(300, -100));
    expect(decimals(300, -100, -50).map((value) => barOf(value, scale))).toEqual([
      { start: 25, length: 75 },
      { start: 0, length: 25 },
      { start: 12.5, length: 12.5 },
    ]);
  });

  it('have no length where there is nothing', () => {
    expect(barOf(new Decimal(0), scaleOf([]))).toEqual({ start: 0, length: 0 });
    expect(barOf(new Decimal(0), scaleOf(decimals(0)))).toEqual({ start: 0, length: 0 });
  });

  it('stay in their room whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const all = decimals(...values);
        const scale = scaleOf(all);
        for (const value of all) {
          const { start, length } = barOf(value, scale);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(start + length).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

describe('circles', () => {
  it('have areas as their values', () => {
    expect(widthOf(new Decimal(4), new Decimal(16))).toBe(0.5);
    expect(widthOf(new Decimal(16), new Decimal(16))).toBe(1);
  });

  it('are none for nothing and below', () => {
    expect(widthOf(new Decimal(0), new Decimal(16))).toBe(0);
    expect(widthOf(new Decimal(-4), new Decimal(16))).toBe(0);
    expect(widthOf(new Decimal(0), new Decimal(0))).toBe(0);
  });
});
