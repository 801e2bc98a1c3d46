import { exactly, fromUnits, heldByExcel, inUnits, nearest, power, SAFE, toDouble } from './exact';
import { largestRemainder } from './largest-remainder';
import { wholesOf, type Wholes } from './wholes';

/** A fördelningsnyckel: its weight among the keys, and every customer's key figure. */
export interface Nyckel {
  readonly vikt: number;
  readonly nyckeltal: readonly number[];
}

/** A group of customers that bears a share of the amount; `kunder` are their rows, from zero. */
export interface Grupp {
  readonly andel: number;
  readonly kunder: readonly number[];
}

export interface Fordelningsuppdrag {
  /** In tkr; a negative amount is distributed as the mirror of the positive one. */
  readonly belopp: number;
  /** At least one; key figures are not negative, and all keys have one per customer. Weights are scaled to sum to 1. */
  readonly nycklar: readonly Nyckel[];
  /** A fixed amount per customer in tkr, not negative, paid before the keys decide; null: none. */
  readonly grundbelopp: readonly number[] | null;
  readonly decimals: number;
  /** The amount is split over them first; null: all customers are one group. Shares are scaled to sum to 1. */
  readonly grupper: readonly Grupp[] | null;
}

/** Why an amount cannot be distributed. `grupp` is the index of the group it concerns, null without groups. */
export type Hinder =
  | { readonly kind: 'nyckelSummaNoll'; readonly nyckel: number; readonly grupp: number | null }
  | {
      readonly kind: 'grundbeloppOverstiger';
      readonly grundbelopp: number;
      readonly belopp: number;
      readonly grupp: number | null;
    }
  | { readonly kind: 'forMangaSiffror' };

/** Parts in whole units of 10^-decimals. */
type Delar = number[];

/**
 * Distributes an amount over customers, one part per customer. The parts sum to the amount rounded to
 * `decimals`, to the last unit (Hamilton). Time and memory grow with customers times keys.
 */
export function fordelning(uppdrag: Fordelningsuppdrag): readonly number[] | Hinder {
  const { belopp, decimals, grupper } = uppdrag;
  const units = Number(nearest(inUnits(exactly(Math.abs(belopp)), decimals)));
  if (units > SAFE) return { kind: 'forMangaSiffror' };
  const parts =
    grupper === null ? withinGroup(uppdrag, null, units, null) : overGroups(uppdrag, grupper, units);
  if (isHinder(parts)) return parts;
  const sign = belopp < 0 ? -1 : 1;
  for (const [kund, part] of parts.entries()) {
    if (!isHeld(part, decimals)) return { kind: 'forMangaSiffror' };
    parts[kund] = fromUnits(sign * part, decimals);
  }
  return parts;
}

export function isHinder(outcome: readonly unknown[] | Hinder): outcome is Hinder {
  return !Array.isArray(outcome);
}

/** A part that a double cannot hold would come out a little wrong, and the sum with it. */
const isHeld = (units: number, decimals: number): boolean =>
  units < 1e15 || heldByExcel(BigInt(units), decimals) !== null;

function overGroups(uppdrag: Fordelningsuppdrag, grupper: readonly Grupp[], units: number): Delar | Hinder {
  const andelar = { vikt: 1, nyckeltal: grupper.map(({ andel }) => andel) };
  const totals = byKeys(units, [andelar], null);
  const parts: Delar = [];
  for (const [grupp, { kunder }] of grupper.entries()) {
    const partsOfGroup = withinGroup(uppdrag, kunder, totals[grupp] as number, grupp);
    if (isHinder(partsOfGroup)) return partsOfGroup;
    partsOfGroup.forEach((part, position) => (parts[kunder[position] as number] = part));
  }
  return parts;
}

/** Distributes so many units over some of the customers, or all (null): grundbelopp first, the rest by the keys. */
function withinGroup(
  { nycklar, grundbelopp, decimals }: Fordelningsuppdrag,
  kunder: readonly number[] | null,
  units: number,
  grupp: number | null,
): Delar | Hinder {
  const ofGroup = (values: readonly number[]): readonly number[] =>
    kunder === null ? values : kunder.map((kund) => values[kund] as number);
  const bases = grundbelopp === null ? null : basesOf(ofGroup(grundbelopp), units, decimals);
  if (bases !== null && bases.rest < 0n) {
    const belopp = fromUnits(units, decimals);
    return { kind: 'grundbeloppOverstiger', grundbelopp: bases.sum, belopp, grupp };
  }
  const keys = nycklar.map(({ vikt, nyckeltal }) => ({ vikt, nyckeltal: ofGroup(nyckeltal) }));
  const isPaid = bases === null ? units === 0 : bases.rest === 0n;
  const counting = isPaid ? [] : keys.filter(({ vikt }) => vikt > 0);
  for (const key of counting) {
    if (key.nyckeltal.every((figure) => figure === 0)) {
      return { kind: 'nyckelSummaNoll', nyckel: keys.indexOf(key), grupp };
    }
  }
  return byKeys(units, counting, bases, keys[0]?.nyckeltal.length ?? 0);
}

/** Fixed amounts, and what they leave. */
interface Bases {
  /** What they are together, in tkr. */
  readonly sum: number;
  /** What is left for the keys, in parts of a unit: this many of them make one. */
  readonly rest: bigint;
  readonly perUnit: bigint;
  /** What each is, in the same. */
  readonly at: (row: number) => bigint;
}

/** Null where all are 0. */
function basesOf(grundbelopp: readonly number[], units: number, decimals: number): Bases | null {
  if (grundbelopp.every((base) => base === 0)) return null;
  const wholes = wholesOf(grundbelopp);
  const perUnit = power(Math.max(0, wholes.scale - decimals));
  const raised = power(Math.max(0, decimals - wholes.scale));
  return {
    sum: toDouble({ n: wholes.sum(), d: power(wholes.scale) }),
    rest: BigInt(units) * perUnit - wholes.sum() * raised,
    perUnit,
    at: (row) => wholes.at(row) * raised,
  };
}

/** How far off one quota may be for each step on its way, and for the 15 digits that count of a figure. */
const STEP = 2.3e-16;
const SHOWN = 4e-14;

/** Distributes so many units by keys that all sum to more than 0, after the bases; without keys the bases are all. */
function byKeys(units: number, keys: readonly Nyckel[], bases: Bases | null, customers?: number): Delar {
  const count = customers ?? keys[0]?.nyckeltal.length ?? 0;
  const lone = bases === null && keys.length === 1 ? keys[0] : undefined;
  const inDoubles = lone && byOneKey(units, lone.nyckeltal);
  if (inDoubles) return inDoubles;

  const exact = exactQuotas(units, keys, bases);
  const about = new Float64Array(count);
  if (!quotasInDoubles(about, units, keys, bases)) {
    const d = exact.denominator();
    for (let row = 0; row < count; row++) about[row] = toDouble({ n: exact.numerator(row), d });
  }
  return largestRemainder(units, { about, noise: count * STEP + SHOWN, ...exact });
}

/** False where doubles cannot tell. */
function quotasInDoubles(
  about: Float64Array,
  units: number,
  keys: readonly Nyckel[],
  bases: Bases | null,
): boolean {
  if (bases !== null) {
    const perUnit = Number(bases.perUnit);
    for (let row = 0; row < about.length; row++) about[row] = Number(bases.at(row)) / perUnit;
  }
  const rest = bases === null ? units : toDouble({ n: bases.rest, d: bases.perUnit });
  const weights = keys.reduce((sum, { vikt }) => sum + vikt, 0);
  return keys.every(({ vikt, nyckeltal }) => addShares(about, nyckeltal, (rest * vikt) / weights));
}

/** Key figures whose sum lies outside this leave the doubles on the way. */
const TAME = 1e290;

function addShares(about: Float64Array, figures: readonly number[], amount: number): boolean {
  let sum = 0;
  for (const figure of figures) sum += figure;
  if (sum > TAME || sum < 1 / TAME) return false;
  const perFigure = amount / sum;
  for (let row = 0; row < about.length; row++) {
    about[row] = (about[row] as number) + (figures[row] as number) * perFigure;
  }
  return true;
}

/** The quotas over one denominator, made when they are asked for. */
function exactQuotas(units: number, keys: readonly Nyckel[], bases: Bases | null) {
  let known: ReturnType<typeof commonTerms> | null = null;
  const terms = () => (known ??= commonTerms(units, keys, bases));
  return {
    denominator: () => terms().d,
    numerator: (row: number): bigint => {
      const { base, figures, perFigure } = terms();
      let sum = bases === null ? 0n : bases.at(row) * base;
      for (const [key, each] of perFigure.entries()) sum += (figures[key] as Wholes).at(row) * each;
      return sum;
    },
  };
}

/** base + Σ figure·perFigure, over d. */
function commonTerms(units: number, keys: readonly Nyckel[], bases: Bases | null) {
  const rest = bases?.rest ?? BigInt(units);
  const figures = keys.map(({ nyckeltal }) => wholesOf(nyckeltal));
  const weights = wholesOf(keys.map(({ vikt }) => vikt));
  const whole = keys.length === 0 ? 1n : weights.sum();
  const base = figures.reduce((product, key) => product * key.sum(), whole);
  const perFigure = figures.map((key, row) => (rest * weights.at(row) * base) / (whole * key.sum()));
  return { d: base * (bases?.perUnit ?? 1n), base, figures, perFigure };
}

/** By one key of whole numbers, when every product is a whole number that a double holds; else null. */
function byOneKey(units: number, figures: readonly number[]): Delar | null {
  let sum = 0;
  let most = 0;
  for (const figure of figures) {
    if (!Number.isInteger(figure)) return null;
    sum += figure;
    if (figure > most) most = figure;
  }
  if (sum > SAFE || units * most > SAFE) return null;
  const remainders = new Float64Array(figures.length);
  const parts: Delar = new Array<number>(figures.length);
  let left = units;
  for (let row = 0; row < figures.length; row++) {
    const product = units * (figures[row] as number);
    const part = Math.floor(product / sum);
    parts[row] = part;
    remainders[row] = product - part * sum;
    left -= part;
  }
  raiseLargest(parts, remainders, left);
  return parts;
}

/** One more unit to so many of the rows with the largest remainders, ties to the earlier. */
function raiseLargest(parts: Delar, remainders: Float64Array, count: number): void {
  if (count === 0) return;
  const last = remainders.slice().sort()[remainders.length - count] as number;
  let ties = count;
  for (const remainder of remainders) if (remainder > last) ties -= 1;
  for (let row = 0; row < parts.length; row++) {
    const remainder = remainders[row] as number;
    if (remainder < last || (remainder === last && ties === 0)) continue;
    if (remainder === last) ties -= 1;
    parts[row] = (parts[row] as number) + 1;
  }
}
