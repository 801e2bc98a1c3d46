/**
 * The one core that calculations rest on: decimal numbers as whole numbers and a power of ten. Whole numbers are
 * doubles as long as they are surely below 2^53, and BigInt beyond that, so nothing is ever cut off on the way.
 */

/** A decimal number: digits × 10^-scale. Of at most 15 digits when it comes from a cell. */
export interface DecimalNumber {
  readonly digits: number;
  readonly scale: number;
}

/** A quota of whole numbers; `d` is above 0. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** Up to this a double holds every whole number. */
export const SAFE = Number.MAX_SAFE_INTEGER;

/** 10^0 … 10^15, all exact. */
export const POWERS: readonly number[] = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

export const power = (exponent: number): bigint => 10n ** BigInt(exponent);

const MOST_DIGITS = 15;
const LIMIT = 1e15;
/** Few amounts and rates have more decimals than this; they are read by their text. */
const FEW_DECIMALS = 9;

/**
 * The decimal number that a cell shows: its shortest decimal, rounded to 15 significant digits where that is longer
 * (the 0,30000000000000004 of 0,1 + 0,2 is 0,3).
 */
export function decimalOf(value: number): DecimalNumber {
  if (Number.isInteger(value) && Math.abs(value) < LIMIT) return { digits: value + 0, scale: 0 };
  for (let scale = 1; scale <= FEW_DECIMALS; scale++) {
    const digits = Math.round(value * (POWERS[scale] as number));
    if (Math.abs(digits) >= LIMIT) break;
    // A decimal of at most 15 digits is the only one of its length that reads as this double.
    if (digits / (POWERS[scale] as number) === value) return { digits, scale };
  }
  return byItsText(value);
}

function byItsText(value: number): DecimalNumber {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const shown = mantissa.replace('.', '');
  const kept = shown.slice(0, MOST_DIGITS);
  let digits = Number(kept) + (shown.charAt(MOST_DIGITS) >= '5' ? 1 : 0);
  let scale = kept.length - 1 - Number(exponent);
  while (digits !== 0 && digits % 10 === 0) {
    digits /= 10;
    scale -= 1;
  }
  return { digits: value < 0 ? -digits : digits, scale };
}

function ratioOf({ digits, scale }: DecimalNumber): Ratio {
  const whole = BigInt(digits);
  return scale >= 0 ? { n: whole, d: power(scale) } : { n: whole * power(-scale), d: 1n };
}

export const exactly = (value: number): Ratio => ratioOf(decimalOf(value));

export const times = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d });

export const plus = (a: Ratio, b: Ratio): Ratio =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { n: -b.n, d: b.d });

export const sumOf = (values: readonly number[]): Ratio =>
  values.reduce<Ratio>((sum, value) => plus(sum, exactly(value)), { n: 0n, d: 1n });

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The nearest whole number, halves away from zero. */
export function nearest({ n, d }: Ratio): bigint {
  const rounded = (2n * magnitude(n) + d) / (2n * d);
  return n < 0n ? -rounded : rounded;
}

/** The whole number below. */
export function floorOf(n: bigint, d: bigint): bigint {
  const quota = n / d;
  return n < 0n && quota * d !== n ? quota - 1n : quota;
}

/** How many units of 10^-decimals a number is, unrounded. */
export const inUnits = ({ n, d }: Ratio, decimals: number): Ratio =>
  decimals >= 0 ? { n: n * power(decimals), d } : { n, d: d * power(-decimals) };

/** So many units of 10^-decimals as the nearest double. */
export const fromUnits = (units: number, decimals: number): number =>
  (decimals >= 0 ? units / (POWERS[decimals] as number) : units * (POWERS[-decimals] as number)) + 0;

/**
 * So many units of 10^-decimals as Excel holds them without a digit changed: a whole number up to 2^53, with decimals
 * at most 15 digits; null where it would come out a little wrong.
 */
export function heldByExcel(units: bigint, decimals: number): number | null {
  let [digits, places] = [units, decimals];
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  if (places > 0) return magnitude(digits) < BigInt(LIMIT) ? fromUnits(Number(digits), places) : null;
  const whole = digits * power(-places);
  return magnitude(whole) <= BigInt(SAFE) ? Number(whole) : null;
}

/** The number rounded to decimals, halves away from zero, as the nearest double; infinite where it is too large. */
export function rounded(value: Ratio, decimals: number | null): number {
  if (decimals === null) return toDouble(value);
  const units = nearest(inUnits(value, decimals));
  const ratio = decimals >= 0 ? { n: units, d: power(decimals) } : { n: units * power(-decimals), d: 1n };
  return toDouble(ratio);
}

/** The double nearest to a quota; infinite where it is too large. */
export function toDouble({ n, d }: Ratio): number {
  const size = magnitude(n);
  if (size <= BigInt(SAFE) && d <= BigInt(SAFE)) return Number(n) / Number(d) + 0;
  // So many bits that what is cut off decides no rounding but by being there, which the last bit then tells.
  const shift = 70 - (bitsOf(size) - bitsOf(d));
  const [up, down] = shift > 0 ? [size << BigInt(shift), d] : [size, d << BigInt(-shift)];
  const quota = up / down;
  const told = quota * down === up ? quota : quota | 1n;
  const half = Math.trunc(shift / 2);
  const value = Number(told) * 2 ** -half * 2 ** -(shift - half);
  return n < 0n ? -value : value;
}

const bitsOf = (value: bigint): number => value.toString(16).length * 4;
