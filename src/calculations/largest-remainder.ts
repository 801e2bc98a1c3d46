import { toDouble } from './exact';

/** Parts of a whole before they are rounded, in units; all have the same denominator. Nothing is negative. */
export interface Quotas {
  /** Near enough to tell most of them apart. */
  readonly about: Float64Array;
  /** How far off `about` may be, as a part of it. */
  readonly noise: number;
  /** Exactly, by its numerator; asked for only where the doubles do not settle the matter. */
  readonly numerator: (row: number) => bigint;
  readonly denominator: () => bigint;
}

/**
 * Hamilton's method: every quota rounded down to whole units, and the units then left over one each to the largest
 * remainders, ties to the earlier. `total` is the sum of the quotas, a whole number of units.
 */
export function largestRemainder(total: number, quotas: Quotas): number[] {
  const { about, noise } = quotas;
  const parts: number[] = new Array<number>(about.length);
  const remainders = new Float64Array(about.length);
  let left = total;
  let widest = 0;
  for (let row = 0; row < about.length; row++) {
    const quota = about[row] as number;
    const error = quota * noise;
    if (error > widest) widest = error;
    let part = Math.floor(quota);
    let remainder = quota - part;
    if (quota !== 0 && (remainder <= error || 1 - remainder <= error)) {
      [part, remainder] = exactlyDivided(quotas, row);
    }
    parts[row] = part;
    remainders[row] = remainder;
    left -= part;
  }
  for (const row of largest(left, remainders, widest, quotas)) parts[row] = (parts[row] as number) + 1;
  return parts;
}

function exactlyDivided({ numerator, denominator }: Quotas, row: number): readonly [number, number] {
  const d = denominator();
  const n = numerator(row);
  return [Number(n / d), toDouble({ n: n % d, d })];
}

/** The rows with the `count` largest remainders. Doubles settle all but those nearest to the last of them. */
function largest(count: number, remainders: Float64Array, error: number, quotas: Quotas): readonly number[] {
  if (count === 0) return [];
  const last = remainders.slice().sort()[remainders.length - count] as number;
  const chosen: number[] = [];
  const near: number[] = [];
  const width = 2 * error;
  for (let row = 0; row < remainders.length; row++) {
    const beyond = (remainders[row] as number) - last;
    if (beyond > width) chosen.push(row);
    else if (beyond >= -width) near.push(row);
  }
  const open = count - chosen.length;
  return [...chosen, ...(open === near.length ? near : exactlyLargest(open, near, quotas))];
}

function exactlyLargest(
  count: number,
  rows: readonly number[],
  { numerator, denominator }: Quotas,
): readonly number[] {
  const d = denominator();
  return rows
    .map((row) => ({ row, remainder: numerator(row) % d }))
    .sort((a, b) => (a.remainder === b.remainder ? a.row - b.row : a.remainder > b.remainder ? -1 : 1))
    .slice(0, count)
    .map(({ row }) => row);
}
