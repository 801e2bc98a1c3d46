import type { Localized } from '../language/localized';
import { messages, problems, remedies, withRemedy } from './messages';

/** A kind of number that a parameter takes: what it may be, and what to tell the user when it is not. */
export interface NumberKind {
  /** What a blank cell counts as; null where a value must stand. */
  readonly blank: number | null;
  /** What to do instead of what stands there. */
  readonly remedy: Localized;
  /** What to do with text, where there is a better way than to write another value. */
  readonly textRemedy?: Localized;
  /** Why a number is refused and what to do; null when it is accepted. */
  readonly refuse: (value: number) => Localized | null;
}

/** Within this much of 1, shares and weights sum to 1. */
export const SUM_TOLERANCE = 0.000001;

/** An amount in tkr, of any sign. */
export const AMOUNT: NumberKind = {
  blank: 0,
  remedy: remedies.writeNumber,
  textRemedy: remedies.useTkr,
  refuse: () => null,
};

/** A key figure: employees, licences, calls … */
export const KEY_FIGURE: NumberKind = {
  blank: 0,
  remedy: remedies.writeNumber,
  refuse: (value) => (value < 0 ? messages.isNegative(value) : null),
};

/** A change as a share: 0,033 or a cell that shows 3,3 %; it may fall as well as rise. */
export const RATE: NumberKind = {
  blank: null,
  remedy: remedies.writePercent,
  textRemedy: remedies.percentAsNumber,
  refuse: (value) =>
    value < 1 && value > -1 ? null : withRemedy(problems.isTooLargeShare(value), remedies.writePercent),
};

/** A general reduction: a rate that does not rise and does not take all. */
export const REDUCTION: NumberKind = {
  ...RATE,
  blank: 0,
  refuse: (value) => (value < 0 ? KEY_FIGURE.refuse(value) : RATE.refuse(value)),
};

/** A part of a whole, or the whole. */
export const SHARE: NumberKind = {
  blank: 0,
  remedy: remedies.writeShare,
  textRemedy: remedies.shareAsNumber,
  refuse: (value) => {
    if (value < 0) return KEY_FIGURE.refuse(value);
    return value <= 1 ? null : withRemedy(problems.isTooLargeShare(value), remedies.writeShare);
  },
};

/** What is deducted: written without a sign. */
export const DEDUCTION: NumberKind = {
  ...AMOUNT,
  refuse: (value) => (value < 0 ? withRemedy(problems.isNegative(value), remedies.withoutSign) : null),
};

function wholeNumber(from: number, to: number): NumberKind {
  const remedy = remedies.writeWhole(from, to);
  return {
    blank: null,
    remedy,
    refuse: (value) =>
      Number.isInteger(value) && value >= from && value <= to
        ? null
        : withRemedy(problems.isNotWhole(value), remedy),
  };
}

/** Decimals to round to; below zero to tens, hundreds … */
export const DECIMALS = wholeNumber(-6, 6);

/** Years ahead: more than anyone budgets, few enough that no factor outgrows Excel. */
export const YEARS = wholeNumber(0, 1000);
