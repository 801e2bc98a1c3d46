import type { Decimal } from '../../money/decimal';
import { formatAmount } from '../../money/amount';

/** An amount in tkr that no line breaks within: "77 587". */
export const amountText = (value: Decimal): string => formatAmount(value).replaceAll(' ', '\u00A0');

/** With its sign, for what is added to something else: "+4 322". */
export const signedText = (value: Decimal): string =>
  value.greaterThan(0) ? `+${amountText(value)}` : amountText(value);
