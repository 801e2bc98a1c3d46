import { Decimal } from '../../money/decimal';

/** What the length of bars stands for, in tkr; zero lies in it. */
export interface Scale {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Where a bar begins and how long it is, in per cent of the room for bars. */
export interface Bar {
  readonly start: number;
  readonly length: number;
}

/** The smallest scale that has room for zero and every value. */
export const scaleOf = (values: readonly Decimal[]): Scale => ({
  low: Decimal.min(0, ...values),
  high: Decimal.max(0, ...values),
});

/** The bar from zero to the value. */
export function barOf(value: Decimal, { low, high }: Scale): Bar {
  const room = high.minus(low);
  if (room.isZero()) return { start: 0, length: 0 };
  const share = (part: Decimal): number => part.div(room).times(100).toNumber();
  return { start: share(Decimal.min(0, value).minus(low)), length: share(value.abs()) };
}

/** How wide a circle is whose area stands for the value, as a share of the widest; none below zero. */
export function widthOf(value: Decimal, largest: Decimal): number {
  if (!value.greaterThan(0) || !largest.greaterThan(0)) return 0;
  return value.div(largest).sqrt().toNumber();
}
