import type { Look } from '../../workbook/document';

const AMOUNT = '#,##0';
const DECIMALS = '#,##0.00';
const PERCENT = '0.0%';
const EXACT_PERCENT = '0.00%';
const INK = '1F2933';
const QUIET = '52606D';
const ACCENT = '004B7D';
/** What the reader may change, and what the custom functions give. */
const INPUT = 'FFF8DC';
const RESULT = 'E3F0FA';

/** Every look of the workbook, by what the cell is for. */
export const looks = {
  title: { bold: true, size: 16, color: ACCENT },
  section: { bold: true, size: 12, color: ACCENT },
  lead: { wrap: true, color: INK },
  heading: { bold: true, color: 'FFFFFF', fill: ACCENT, wrap: true },
  amountHeading: { bold: true, color: 'FFFFFF', fill: ACCENT, wrap: true, align: 'right' },
  text: { wrap: true },
  label: { bold: true, wrap: true },
  note: { italic: true, color: QUIET, wrap: true },
  code: { color: QUIET, wrap: true },
  amount: { numberFormat: AMOUNT },
  decimals: { numberFormat: DECIMALS },
  percent: { numberFormat: PERCENT },
  exactPercent: { numberFormat: EXACT_PERCENT },
  inputText: { fill: INPUT, wrap: true, line: 'all' },
  inputAmount: { fill: INPUT, numberFormat: AMOUNT, line: 'all' },
  inputPercent: { fill: INPUT, numberFormat: PERCENT, line: 'all' },
  result: { fill: RESULT, numberFormat: AMOUNT },
  resultDecimals: { fill: RESULT, numberFormat: '#,##0.0' },
  resultText: { fill: RESULT },
  total: { bold: true, line: 'top' },
  totalAmount: { bold: true, line: 'top', numberFormat: AMOUNT },
  totalPercent: { bold: true, line: 'top', numberFormat: EXACT_PERCENT },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;
