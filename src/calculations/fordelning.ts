import { Decimal, roundLikeExcel, sumOf } from '../money/decimal';
import { largestRemainder, QUOTA_DECIMALS } from './largest-remainder';

/** A fördelningsnyckel: its weight among the keys, and every customer's key figure. */
export interface Nyckel {
  readonly vikt: Decimal;
  readonly nyckeltal: readonly Decimal[];
}

/** A group of customers that bears a share of the amount; `kunder` are their rows, from zero. */
export interface Grupp {
  readonly andel: Decimal;
  readonly kunder: readonly number[];
}

export interface Fordelningsuppdrag {
  /** In tkr; a negative amount is distributed as the mirror of the positive one. */
  readonly belopp: Decimal;
  /** At least one; key figures are not negative, and all keys have one per customer. */
  readonly nycklar: readonly Nyckel[];
  /** A fixed amount per customer in tkr, not negative, paid before the keys decide. */
  readonly grundbelopp: readonly Decimal[];
  readonly decimals: number;
  /** The amount is split over them first; null: all customers are one group. */
  readonly grupper: readonly Grupp[] | null;
}

/** Why an amount cannot be distributed. `grupp` is the index of the group it concerns, null without groups. */
export type Hinder =
  | { readonly kind: 'nyckelSummaNoll'; readonly nyckel: number; readonly grupp: number | null }
  | {
      readonly kind: 'grundbeloppOverstiger';
      readonly grundbelopp: Decimal;
      readonly belopp: Decimal;
      readonly grupp: number | null;
    }
  | { readonly kind: 'forMangaSiffror' };

type Delar = readonly Decimal[];

/**
 * Distributes an amount over customers, one part per customer. The parts sum to the amount rounded to
 * `decimals`, to the last unit (Hamilton). Time and memory grow with customers times keys.
 */
export function fordelning(uppdrag: Fordelningsuppdrag): Delar | Hinder {
  const total = roundLikeExcel(uppdrag.belopp, uppdrag.decimals).abs();
  const units = total.times(new Decimal(10).pow(uppdrag.decimals));
  if (units.gt(Number.MAX_SAFE_INTEGER)) return { kind: 'forMangaSiffror' };

  const everyone = uppdrag.grundbelopp.map((_, kund) => kund);
  const parts =
    uppdrag.grupper === null
      ? withinGroup(uppdrag, everyone, total, null)
      : overGroups(uppdrag, uppdrag.grupper, total);
  if (isHinder(parts)) return parts;
  if (!parts.every(isExactInExcel)) return { kind: 'forMangaSiffror' };
  return uppdrag.belopp.isNegative() ? parts.map((part) => part.negated()) : parts;
}

export function isHinder(outcome: Delar | Hinder): outcome is Hinder {
  return !Array.isArray(outcome);
}

/** A part that a double cannot hold would come out a little wrong, and the sum with it. */
function isExactInExcel(part: Decimal): boolean {
  return part.precision() <= 15 || new Decimal(part.toNumber()).eq(part);
}

function overGroups(uppdrag: Fordelningsuppdrag, grupper: readonly Grupp[], total: Decimal): Delar | Hinder {
  const whole = sumOf(grupper.map(({ andel }) => andel));
  const quotas = grupper.map(({ andel }) => total.times(andel).div(whole));
  const totals = largestRemainder(total, quotas, uppdrag.decimals);

  const parts: Decimal[] = [];
  for (const [grupp, { kunder }] of grupper.entries()) {
    const partsOfGroup = withinGroup(uppdrag, kunder, totals[grupp] as Decimal, grupp);
    if (isHinder(partsOfGroup)) return partsOfGroup;
    partsOfGroup.forEach((part, position) => (parts[kunder[position] as number] = part));
  }
  return parts;
}

/** Distributes `total` over some of the customers: grundbelopp first, the rest by the keys. */
function withinGroup(
  uppdrag: Fordelningsuppdrag,
  kunder: readonly number[],
  total: Decimal,
  grupp: number | null,
): Delar | Hinder {
  const quotas = kunder.map((kund) => uppdrag.grundbelopp[kund] as Decimal);
  const grundbelopp = sumOf(quotas);
  if (grundbelopp.gt(total)) return { kind: 'grundbeloppOverstiger', grundbelopp, belopp: total, grupp };

  const rest = total.minus(grundbelopp);
  const vikter = sumOf(uppdrag.nycklar.map(({ vikt }) => vikt));
  for (const [nyckel, { vikt, nyckeltal }] of uppdrag.nycklar.entries()) {
    const figures = kunder.map((kund) => nyckeltal[kund] as Decimal);
    const nyckelSumma = sumOf(figures);
    if (nyckelSumma.isZero()) return { kind: 'nyckelSummaNoll', nyckel, grupp };
    const perFigure = enoughDigits(rest.times(vikt).div(nyckelSumma.times(vikter)), rest);
    figures.forEach((figure, position) => {
      quotas[position] = (quotas[position] as Decimal).plus(figure.times(perFigure));
    });
  }
  return largestRemainder(total, quotas, uppdrag.decimals);
}

/** The digits that keep quotas of `rest` right in every compared decimal: more would only cost time. */
function enoughDigits(factor: Decimal, rest: Decimal): Decimal {
  const digitsOfRest = Math.max(rest.e, 0) + 1;
  return factor.toSignificantDigits(digitsOfRest + QUOTA_DECIMALS + 2);
}
