import { exactly, floorOf, heldByExcel, inUnits, minus, nearest, power, toDouble, type Ratio } from './exact';
import { wholesOf } from './wholes';

/** Why amounts cannot be rounded to a sum. */
export type Summahinder =
  /** The sum lies too far from what the amounts make, or not on a whole unit. */
  | { readonly kind: 'summaNarInte'; readonly summa: number; readonly exakt: number }
  | { readonly kind: 'forMangaSiffror' };

/**
 * Rounds amounts of any sign to `decimals` so that they sum to `summa`, or to their own rounded total (null). Each
 * becomes the whole unit below or above its exact value: the units left over when all are rounded down go one each to
 * the largest remainders, ties to the earlier.
 */
export function avrundaSumma(
  belopp: readonly number[],
  decimals: number,
  summa: number | null,
): readonly number[] | Summahinder {
  const wholes = wholesOf(belopp, Math.max(0, decimals));
  const unit = power(wholes.scale - decimals);
  const total: Ratio = { n: wholes.sum(), d: unit };
  const target = summa === null ? nearest(total) : reachable(summa, decimals, total, belopp.length);
  const floors = belopp.map((_, row) => floorOf(wholes.at(row), unit));
  const remainders = floors.map((floor, row) => wholes.at(row) - floor * unit);
  const up = target === null ? -1 : Number(target - floors.reduce((sum, floor) => sum + floor, 0n));
  const raisable = [...remainders.keys()].filter((row) => remainders[row] !== 0n);
  if (up < 0 || up > raisable.length) {
    return {
      kind: 'summaNarInte',
      summa: summa ?? 0,
      exakt: toDouble({ n: wholes.sum(), d: power(wholes.scale) }),
    };
  }
  const order = raisable.sort((a, b) => compare(remainders[b] as bigint, remainders[a] as bigint) || a - b);
  for (const row of order.slice(0, up)) floors[row] = (floors[row] as bigint) + 1n;
  const parts = floors.map((part) => heldByExcel(part, decimals));
  return parts.every((part) => part !== null) ? parts : { kind: 'forMangaSiffror' };
}

/** A sum in units; null where it is none of whole units, or too far from the exact total for so many amounts. */
function reachable(summa: number, decimals: number, total: Ratio, count: number): bigint | null {
  const units = inUnits(exactly(summa), decimals);
  if (units.n % units.d !== 0n) return null;
  const { n, d } = minus(units, total);
  const size = n < 0n ? -n : n;
  return 2n * size <= BigInt(count + 1) * d ? units.n / units.d : null;
}

const compare = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? 1 : -1);
