import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The product's one decimal: 50 significant digits, rounding half away from zero as Excel's ROUND does.
 * Other rooms take it from here, so that no amount is ever calculated under other settings.
 */
export const Decimal = DecimalJs.clone({ precision: 50, rounding: DecimalJs.ROUND_HALF_UP });

export type Decimal = DecimalJs;
export type Rounding = DecimalJs.Rounding;
