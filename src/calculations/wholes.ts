import { decimalOf, power, SAFE, type DecimalNumber } from './exact';

/** Decimal numbers as whole numbers, all times the same power of ten. */
export interface Wholes {
  /** Each is a number times 10^scale; never below 0. */
  readonly scale: number;
  readonly at: (row: number) => bigint;
  readonly sum: () => bigint;
}

/** Whole numbers stay the doubles that they are until one is asked for. */
export function wholesOf(values: readonly number[], leastScale = 0): Wholes {
  const sum = leastScale === 0 ? wholeSum(values) : null;
  if (sum !== null) return { scale: 0, at: (row) => BigInt(values[row] as number), sum: () => BigInt(sum) };

  const decimals: DecimalNumber[] = [];
  let scale = leastScale;
  for (const value of values) {
    const decimal = decimalOf(value);
    decimals.push(decimal);
    if (decimal.scale > scale) scale = decimal.scale;
  }
  const at = (row: number): bigint => {
    const { digits, scale: own } = decimals[row] as DecimalNumber;
    return BigInt(digits) * power(scale - own);
  };
  let known: bigint | null = null;
  return {
    scale,
    at,
    sum: () => (known ??= decimals.reduce((total, _, row) => total + at(row), 0n)),
  };
}

/** The sum of whole numbers, none of 16 digits, where every step on the way is exact; else null. */
function wholeSum(values: readonly number[]): number | null {
  let sum = 0;
  let size = 0;
  for (const value of values) {
    if (!Number.isInteger(value) || Math.abs(value) >= 1e15) return null;
    sum += value;
    size += Math.abs(value);
  }
  return size <= SAFE ? sum : null;
}
