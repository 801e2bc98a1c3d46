import type { Amount } from '../money/amount';
import { Decimal } from '../money/decimal';
import type { Unit } from '../money/unit';
import type { AmountTable } from '../recognise/submission';
import type { Cell } from '../workbook/snapshot';

/** The amount that was read, in tkr; null for a blank cell and for one that cannot be read. */
export function valueOf(amount: Amount): Decimal | null {
  return amount.kind === 'number' || amount.kind === 'text' ? amount.value : null;
}

/** A typed figure with more decimals than this was calculated, not chosen; nobody sees them in the sheet. */
const MOST_DECIMALS_SHOWN = 2;

/**
 * The finest power of ten, in tkr, that a figure in whole units shows; in larger units than tkr nobody writes so few
 * digits.
 */
const WHOLE: Readonly<Record<Unit, number>> = { kr: -3, tkr: 0, mnkr: 0, mdkr: 0 };

/**
 * The accuracy of a table: the finest power of ten that its amounts show (1, 10, 100 … tkr). A stated figure stands
 * for any value within half a unit of it (rules.md). Zeros show no accuracy. Figures calculated by a formula, or with
 * a long tail of decimals, are taken to be shown in whole tkr, or kr in a table in kr. Rows of per cent and of counts
 * show none. Of some columns alone, by their order, where they are named.
 */
export function accuracyOf({ rows, unit }: AmountTable, columns?: readonly number[]): Decimal {
  const whole = WHOLE[unit];
  let finest = Infinity;
  for (const { amounts, kind } of rows) {
    if (kind === 'other') continue;
    for (const { amount, cell } of columns?.flatMap((at) => amounts[at] ?? []) ?? amounts) {
      if ((amount.kind !== 'number' && amount.kind !== 'text') || amount.value.isZero()) continue;
      const exponent = lastDigit(amount.value);
      const isTyped = isChosen(cell) && exponent >= whole - MOST_DECIMALS_SHOWN;
      finest = Math.min(finest, isTyped ? exponent : Math.max(whole, exponent));
    }
  }
  return new Decimal(10).pow(Number.isFinite(finest) ? finest : whole);
}

/** A figure of a formula was not chosen, nor are the digits that a number's format hides ("# ##0,"). */
export const isChosen = (cell: Cell): boolean =>
  cell.formula === undefined && (cell.type !== 'number' || cell.format === undefined);

/**
 * How accurate the totals are that people typed over rows with decimals: the finest power of ten that they show, whole
 * units at least; null where the rows have no decimals, or no total is typed.
 */
export function accuracyOfTotals({ rows, unit }: AmountTable, accuracy: Decimal): Decimal | null {
  const whole = new Decimal(10).pow(WHOLE[unit]);
  if (accuracy.greaterThanOrEqualTo(whole)) return null;
  const typed = rows
    .filter(({ kind }) => kind === 'total' || kind === 'subtotal')
    .flatMap(({ amounts }) => amounts.filter(({ cell }) => isChosen(cell)))
    .flatMap(({ amount }) => valueOf(amount) ?? [])
    .filter((value) => !value.isZero());
  if (typed.length === 0) return null;
  const finest = Decimal.min(...typed.map(lastUnit));
  return finest.lessThan(whole) ? null : finest;
}

/**
 * Whether a stated total may be the sum of so many addends: it lies no farther from it than half a unit of accuracy for
 * each of them and for itself.
 */
export function mayBeSum(stated: Decimal, sum: Decimal, addends: number, accuracy: Decimal): boolean {
  return (
    stated.equals(sum) ||
    stated
      .minus(sum)
      .abs()
      .lessThanOrEqualTo(accuracy.times(addends + 1).div(2))
  );
}

/** The unit of the last digit that is not zero: 100 of 12 300. */
export const lastUnit = (value: Decimal): Decimal => new Decimal(10).pow(lastDigit(value));

/** The power of ten of the last digit that is not zero: 12 300 → 2, 0,25 → -2. */
function lastDigit(value: Decimal): number {
  return value.e - value.precision() + 1;
}
