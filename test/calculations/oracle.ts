/** Another way to the same results: rational numbers without end, as slow and plain as can be. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** The number by its shortest decimal, rounded half away from zero to 15 significant digits. */
export function rational(value: number): Rational {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace(/[-.]/g, '').padEnd(16, '0');
  const kept = BigInt(digits.slice(0, 15)) + (Number(digits.charAt(15)) >= 5 ? 1n : 0n);
  const power = Number(exponent) - 14;
  const n = value < 0 ? -kept : kept;
  return power >= 0 ? { n: n * 10n ** BigInt(power), d: 1n } : { n, d: 10n ** BigInt(-power) };
}

export const add = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
export const divide = (a: Rational, b: Rational): Rational =>
  b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
export const negate = ({ n, d }: Rational): Rational => ({ n: -n, d });
const compare = (a: Rational, b: Rational): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const total = (all: readonly Rational[]): Rational => all.reduce(add, { n: 0n, d: 1n });
export const whole = (n: bigint): Rational => ({ n, d: 1n });
export const tens = (exponent: number): Rational =>
  exponent < 0 ? { n: 1n, d: 10n ** BigInt(-exponent) } : { n: 10n ** BigInt(exponent), d: 1n };

/** The whole number below. */
export function floor({ n, d }: Rational): bigint {
  const cut = n / d;
  return cut * d > n ? cut - 1n : cut;
}

/** The nearest whole number, halves away from zero. */
export const round = (a: Rational): bigint =>
  a.n < 0n ? -round(negate(a)) : floor(add(a, { n: 1n, d: 2n }));

/** So many units of 10^-decimals as Excel has it. */
export const unitsAsNumber = (units: bigint, decimals: number): number => Number(`${units}e${-decimals}`);

/** Whether a double is one of the two that a rational lies between, and no farther from it than its neighbours. */
export function isNearest(value: number, exact: Rational): boolean {
  const distance = (candidate: number): Rational => {
    const difference = add(doubleAsRational(candidate), negate(exact));
    return difference.n < 0n ? negate(difference) : difference;
  };
  const own = distance(value);
  return neighbours(value).every((other) => compare(own, distance(other)) <= 0);
}

function neighbours(value: number): number[] {
  const bits = new BigInt64Array(new Float64Array([Math.abs(value)]).buffer);
  return [-1n, 1n].map((step) => {
    const next = new BigInt64Array([(bits[0] ?? 0n) + step < 0n ? 0n : (bits[0] ?? 0n) + step]);
    return Math.sign(value || 1) * (new Float64Array(next.buffer)[0] ?? 0);
  });
}

/** Exactly what a double holds. */
function doubleAsRational(value: number): Rational {
  let [scaled, power] = [value, 0];
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    power += 1;
  }
  return { n: BigInt(scaled), d: 2n ** BigInt(power) };
}

/** Hamilton over exact quotas in units: ties to the earlier. */
export function hamilton(quotas: readonly Rational[]): bigint[] {
  const parts = quotas.map(floor);
  const remainders = quotas.map((quota, row) => add(quota, whole(-(parts[row] ?? 0n))));
  const left = Number(round(total(remainders)));
  const order = [...quotas.keys()].sort(
    (a, b) => compare(remainders[b] as Rational, remainders[a] as Rational) || a - b,
  );
  for (const row of order.slice(0, left)) parts[row] = (parts[row] ?? 0n) + 1n;
  return parts;
}
