import fc from 'fast-check';
import { Decimal } from '../../src/money/decimal';
import { follows, sharedIndex, type Step } from '../../src/portfolio/index-rates';

const ONE = new Decimal(1);
const step = (base: number, forecast: number): Step => ({
  base: new Decimal(base),
  forecast: new Decimal(forecast),
});

const followers = (steps: readonly Step[], index: Decimal, accuracy: Decimal): number =>
  steps.filter((each) => follows(each, index, accuracy)).length;

describe('sharedIndex', () => {
  it('takes the index of the largest row where several are followed by as many', () => {
    const steps = [step(10, 10), step(1280, 1322), step(1503, 1553), step(767_923, 793_264)];
    expect(sharedIndex(steps, ONE)?.toNumber()).toBe(0.033);
  });

  it('finds an index below zero, and none where costs stand still', () => {
    expect(sharedIndex([step(1000, 980), step(5000, 4900), step(2500, 2450)], ONE)?.toNumber()).toBe(-0.02);
    expect(sharedIndex([step(1000, 1000), step(5000, 5000), step(2500, 2500)], ONE)).toBeNull();
    expect(sharedIndex([], ONE)).toBeNull();
  });

  it('is none where rounding may explain that rows agree', () => {
    expect(sharedIndex([step(67, 68), step(66, 67), step(130, 132), step(400, 430)], ONE)).toBeNull();
    const tens = [step(31_700, 32_700), step(44_100, 45_500), step(83_100, 85_800)];
    expect(sharedIndex(tens, new Decimal(100))).toBeNull();
    expect(sharedIndex([...tens, step(767_900, 793_200)], new Decimal(1))?.toNumber()).toBeUndefined();
  });

  it('is the one that most rows follow of all the rows’ own, or none is', () => {
    const amount = fc.integer({ min: 20_000, max: 90_000 });
    const rows = fc.array(
      fc.tuple(amount, fc.constantFrom(-0.02, 0.01, 0.033, 0.06), fc.integer({ min: -3, max: 3 })),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(1, 10), (made, unit) => {
        const accuracy = new Decimal(unit);
        const steps = made.map(([base, index, off]) => step(base, Math.round(base * (1 + index)) + off));
        const own = steps
          .map(({ base, forecast }) => forecast.div(base).minus(1).toDecimalPlaces(3))
          .filter((index) => !index.isZero());
        const most = Math.max(0, ...own.map((index) => followers(steps, index, accuracy)));
        const found = sharedIndex(steps, accuracy);
        const isShared = most >= 3 && most >= (steps.length * 2) / 3;
        expect(found === null ? null : followers(steps, found, accuracy)).toBe(isShared ? most : null);
      }),
    );
  });
});
