import { Decimal, roundLikeExcel } from '../money/decimal';

/** The beredningsfunktion's alternatives for a supplier's ekonomiska ram. */
export const ALTERNATIV = ['A', 'B', 'C', 'D'] as const;
export type Alternativ = (typeof ALTERNATIV)[number];

/** What a frame is calculated from; null: not given. Amounts in tkr, the rest as shares. */
export interface Ramunderlag {
  /** The supplier's own proposal. */
  readonly forslag: Decimal | null;
  /** An earlier budget or forecast, for alternative D. */
  readonly bas: Decimal | null;
  /** The sum of what is taken away. */
  readonly justering: Decimal | null;
  /** A general reduction. */
  readonly minskning: Decimal | null;
  readonly index: Decimal;
}

/** What an alternative cannot do without. */
export type Saknas = 'forslag' | 'bas' | 'justering' | 'justering eller minskning';

/** What is missing for an alternative to be calculated, or null. */
export function saknasFor(alternativ: Alternativ, underlag: Ramunderlag): Saknas | null {
  const { forslag, bas, justering, minskning } = underlag;
  if (alternativ === 'D') return bas === null ? 'bas' : null;
  if (forslag === null) return 'forslag';
  if (alternativ === 'B' && justering === null) return 'justering';
  if (alternativ === 'C' && justering === null && minskning === null) return 'justering eller minskning';
  return null;
}

/**
 * The ekonomiska ram of an alternative, for which nothing is missing.
 * A: förslag. B: förslag − justering. C: (förslag − justering)·(1 − minskning).
 * D: (bas − justering)·(1 − minskning). Then times (1 + index); `decimals` null leaves it unrounded.
 */
export function ramAlternativ(
  alternativ: Alternativ,
  { forslag, bas, justering, minskning, index }: Ramunderlag,
  decimals: number | null,
): Decimal {
  const start = (alternativ === 'D' ? bas : forslag) ?? new Decimal(0);
  const adjusted = alternativ === 'A' ? start : start.minus(justering ?? 0);
  const reduces = alternativ === 'C' || alternativ === 'D';
  const reduced = reduces ? adjusted.times(new Decimal(1).minus(minskning ?? 0)) : adjusted;
  const ram = reduced.times(index.plus(1));
  return decimals === null ? ram : roundLikeExcel(ram, decimals);
}
