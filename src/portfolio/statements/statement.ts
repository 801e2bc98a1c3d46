import type { Localized } from '../../language/localized';
import type { Decimal } from '../../money/decimal';
import { formatAmount } from '../../money/amount';
import type { Place } from '../../workbook/address';

/** A sentence with figures that is made from a submission, and the cells that it rests on. Amounts are in tkr. */
export interface Statement {
  /** Permanent, as a rule's is. */
  readonly id: string;
  readonly text: Localized;
  readonly figures: Readonly<Record<string, number>>;
  readonly cells: readonly Place[];
}

/**
 * "3 av 8 insatser saknar effektmål." and, where none does, the other way round: "Alla 8 insatser har effektmål."
 * `of` is above zero.
 */
export function countLacking(n: number, of: number, { things, lack, have }: Lacking): Localized {
  if (n > 0)
    return { sv: `${n} av ${of} ${things.sv} ${lack.sv}.`, en: `${n} of ${of} ${things.en} ${lack.en}.` };
  const [sv, en] = of === 1 ? ['1 av 1', '1 of 1'] : [`Alla ${of}`, `All ${of}`];
  return { sv: `${sv} ${things.sv} ${have.sv}.`, en: `${en} ${things.en} ${have.en}.` };
}

/** What is counted, what is said of those that lack something, and of all where none does. */
export interface Lacking {
  readonly things: Localized;
  readonly lack: Localized;
  readonly have: Localized;
}

/** A share as people read it: "22,9 %", and "0,04 %" where a decimal is not enough to see that it is something. */
export function percent(share: Decimal): string {
  const all = share.times(100);
  return `${formatAmount(all.toDecimalPlaces(all.abs().lessThan(0.1) ? 2 : 1))} %`;
}

/** "22,9 % mer än" or "25,9 % mindre än"; "lika mycket som" where nothing changes. */
export function comparedWith(share: Decimal): Localized {
  if (share.isZero()) return { sv: 'lika mycket som', en: 'as much as' };
  const size = percent(share.abs());
  return share.isPositive()
    ? { sv: `${size} mer än`, en: `${size} more than` }
    : { sv: `${size} mindre än`, en: `${size} less than` };
}
