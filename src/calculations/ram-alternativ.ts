import { exactly, minus, plus, rounded, times, type Ratio } from './exact';

/** The beredningsfunktion's alternatives for a supplier's ekonomiska ram. */
export const ALTERNATIV = ['A', 'B', 'C', 'D'] as const;
export type Alternativ = (typeof ALTERNATIV)[number];

/** What a frame is calculated from; null: not given. Amounts in tkr, the rest as shares. */
export interface Ramunderlag {
  /** The supplier's own proposal. */
  readonly forslag: number | null;
  /** An earlier budget or forecast, for alternative D; 0 cannot be told from a blank cell, and is none. */
  readonly bas: number | null;
  /** The sum of what is taken away. */
  readonly justering: Ratio | null;
  /** A general reduction. */
  readonly minskning: number | null;
  readonly index: number;
}

/** What an alternative cannot do without. */
export type Saknas = 'forslag' | 'bas' | 'justering' | 'justering eller minskning';

/** What is missing for an alternative to be calculated, or null. */
export function saknasFor(alternativ: Alternativ, underlag: Ramunderlag): Saknas | null {
  const { forslag, bas, justering, minskning } = underlag;
  if (alternativ === 'D') return bas === null || bas === 0 ? 'bas' : null;
  if (forslag === null) return 'forslag';
  if (alternativ === 'B' && justering === null) return 'justering';
  if (alternativ === 'C' && justering === null && minskning === null) return 'justering eller minskning';
  return null;
}

const ONE = exactly(1);
const NOTHING = exactly(0);

/**
 * The ekonomiska ram of an alternative, for which nothing is missing.
 * A: förslag. B: förslag − justering. C: (förslag − justering)·(1 − minskning).
 * D: (bas − justering)·(1 − minskning). Then times (1 + index); `decimals` null leaves it unrounded. Infinite where it
 * is larger than a double.
 */
export function ramAlternativ(
  alternativ: Alternativ,
  { forslag, bas, justering, minskning, index }: Ramunderlag,
  decimals: number | null,
): number {
  const start = exactly((alternativ === 'D' ? bas : forslag) ?? 0);
  const adjusted = alternativ === 'A' ? start : minus(start, justering ?? NOTHING);
  const reduces = alternativ === 'C' || alternativ === 'D';
  const reduced = reduces ? times(adjusted, minus(ONE, exactly(minskning ?? 0))) : adjusted;
  return rounded(times(reduced, plus(ONE, exactly(index))), decimals);
}
