import {
  decimalOf,
  exactly,
  fromUnits,
  plus,
  POWERS,
  rounded,
  SAFE,
  times,
  toDouble,
  type Ratio,
} from './exact';

/** What an amount is multiplied by: a quota of whole numbers. Plain data: each of many calls makes one. */
export interface Factor {
  /** The nearest double. */
  readonly about: number;
  /** Numerator and denominator where both are safe as doubles, else 0. */
  readonly n: number;
  readonly d: number;
  /** The quota where they are not. */
  readonly beyond: Ratio | null;
}

function factorOf(exact: Ratio): Factor {
  const isSafe = exact.n <= BigInt(SAFE) && exact.d <= BigInt(SAFE);
  if (!isSafe) return { about: toDouble(exact), n: 0, d: 0, beyond: exact };
  const [n, d] = [Number(exact.n), Number(exact.d)];
  return { about: n / d, n, d, beyond: null };
}

const exactFactor = ({ n, d, beyond }: Factor): Ratio => beyond ?? { n: BigInt(n), d: BigInt(d) };

let latest = { index: 0, factor: ofYear(0) };

/**
 * What an amount is multiplied by in a year whose index is this: 1 + index. The last one is kept: cells that call one
 * after the other mostly have the same index.
 */
export function yearFactor(index: number): Factor {
  if (index !== latest.index) latest = { index, factor: ofYear(index) };
  return latest.factor;
}

function ofYear(index: number): Factor {
  const { digits, scale } = decimalOf(index);
  if (scale < 0 || scale >= POWERS.length) return factorOf(plus(exactly(1), exactly(index)));
  const d = POWERS[scale] as number;
  const n = d + digits;
  return { about: n / d, n, d, beyond: null };
}

/**
 * What an amount is multiplied by in a year when each kind of cost has an index of its own: 1 + Σ andel·index. The
 * shares are scaled so that they sum to exactly 1; they must not sum to 0.
 */
export function mixedFactor(index: readonly number[], andelar: readonly number[]): Factor {
  let weighed: Ratio = { n: 0n, d: 1n };
  let whole: Ratio = { n: 0n, d: 1n };
  for (const [slag, andel] of andelar.entries()) {
    const share = exactly(andel);
    whole = plus(whole, share);
    weighed = plus(weighed, times(share, exactly(index[slag] as number)));
  }
  // (whole + weighed) / whole
  const sum = plus(whole, weighed);
  return factorOf(reduced({ n: sum.n * whole.d, d: sum.d * whole.n }));
}

/** The factor of several years of the same index. */
export function overYears(factor: Factor, years: number): Factor {
  if (years === 1) return factor;
  const { n, d } = exactFactor(factor);
  return factorOf({ n: n ** BigInt(years), d: d ** BigInt(years) });
}

/** The factor of two periods after each other. */
export const chained = (first: Factor, next: Factor): Factor =>
  factorOf(times(exactFactor(first), exactFactor(next)));

function reduced({ n, d }: Ratio): Ratio {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { n, d } : { n: n / a, d: d / a };
}

/**
 * How far off the double of a product may be, as a part of it: the amount may have more than the 15 digits that count,
 * and each step rounds.
 */
const NOISE = 1e-14;
/** Above this the noise reaches the halves. */
const TELLS_HALVES = 1e12;

/**
 * An amount in another year's prices: the exact product, rounded once, to so many decimals or to the nearest double
 * (null). Infinite where it is larger than a double.
 */
export function indexUpprakning(amount: number, factor: Factor, decimals: number | null): number {
  if (decimals === null) return unrounded(amount, factor);
  const units =
    amount * factor.about * (decimals < 0 ? 1 / (POWERS[-decimals] as number) : (POWERS[decimals] as number));
  const size = units < 0 ? -units : units;
  if (size < TELLS_HALVES) {
    const whole = Math.floor(size);
    const fromHalf = size - whole - 0.5;
    if (fromHalf > size * NOISE) return fromUnits(units < 0 ? -whole - 1 : whole + 1, decimals);
    if (-fromHalf > size * NOISE) return fromUnits(units < 0 ? -whole : whole, decimals);
  }
  return nearHalf(amount, factor, decimals);
}

function unrounded(amount: number, factor: Factor): number {
  const { n, d } = factor;
  if (n !== 0 && Number.isInteger(amount)) {
    const product = amount * n;
    if (product <= SAFE && product >= -SAFE) return product / d + 0;
  }
  return toDouble(times(exactly(amount), exactFactor(factor)));
}

/** In whole numbers: as doubles where none of them reaches 2^53. */
function nearHalf(amount: number, factor: Factor, decimals: number): number {
  const { digits, scale } = decimalOf(amount);
  const up = decimals - scale;
  if (factor.n !== 0 && Math.abs(up) < POWERS.length) {
    const shift = POWERS[Math.abs(up)] as number;
    const n = 2 * Math.abs(digits) * factor.n * (up > 0 ? shift : 1);
    const d = factor.d * (up < 0 ? shift : 1);
    if (n + d <= SAFE && 2 * d <= SAFE) {
      const units = Math.floor((n + d) / (2 * d));
      return fromUnits(digits < 0 ? -units : units, decimals);
    }
  }
  return rounded(times(exactly(amount), exactFactor(factor)), decimals);
}
