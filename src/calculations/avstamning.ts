import { decimalOf, exactly, minus, power, sumOf, toDouble, type Ratio } from './exact';

/** A figure with more decimals than this was calculated, not chosen: it is taken to be shown in whole tkr. */
const MOST_DECIMALS_SHOWN = 2;

/**
 * 0 where the parts make the sum within rounding, else the difference (parts − sum). A stated figure stands for any
 * value within half a unit of its accuracy, so n addends and their sum may differ by half a unit for each of them and
 * for the sum. `avrundning` is that unit; null: the finest power of ten that the figures show. Zeros show none and are
 * no addends. A whole sum over parts with decimals may besides be rounded by itself.
 * Wrong on: figures that happen to end in zeros are taken for rounded, as where all parts are whole hundreds.
 */
export function avstamning(delar: readonly number[], summa: number, avrundning: number | null): number {
  const stated = exactly(summa);
  const difference = minus(sumOf(delar), stated);
  const addends = delar.filter((del) => del !== 0);
  const unit = avrundning === null ? accuracyOf([...addends, summa]) : exactly(avrundning);
  const within = (times: number, { n, d }: Ratio): boolean =>
    2n * absolute(difference.n) * d <= BigInt(times) * n * difference.d;
  const isRoundedAlone = avrundning === null && unit.d > 1n && stated.d === 1n && within(1, exactly(1));
  return within(addends.length + 1, unit) || isRoundedAlone ? 0 : toDouble(difference);
}

/** The finest power of ten that the figures show; 1 where they show none. */
function accuracyOf(figures: readonly number[]): Ratio {
  let finest: number | null = null;
  for (const figure of figures) {
    if (figure === 0) continue;
    const last = lastDigit(figure);
    const shown = last < -MOST_DECIMALS_SHOWN ? 0 : last;
    if (finest === null || shown < finest) finest = shown;
  }
  const exponent = finest ?? 0;
  return exponent >= 0 ? { n: power(exponent), d: 1n } : { n: 1n, d: power(-exponent) };
}

/** The power of ten of the last digit that is not zero: 12 300 → 2, 0,25 → −2. */
function lastDigit(figure: number): number {
  const { digits, scale } = decimalOf(figure);
  let [rest, exponent] = [digits, -scale];
  while (rest % 10 === 0) {
    rest /= 10;
    exponent += 1;
  }
  return exponent;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
