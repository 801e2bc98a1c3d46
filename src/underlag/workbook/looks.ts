import type { Look } from '../../workbook/document';

const ACCENT = '004B7D';
/** What people fill in. */
const INPUT = 'FFF8DC';
const WHOLE = '#,##0';

/** Every look of the underlag's workbook, by what the cell is for. */
export const LOOKS = {
  title: { bold: true, size: 16, color: ACCENT },
  section: { bold: true, size: 12, color: ACCENT },
  lead: { wrap: true, color: '1F2933' },
  heading: { bold: true, color: 'FFFFFF', fill: ACCENT, wrap: true },
  /** Over a column of amounts. */
  headingRight: { bold: true, color: 'FFFFFF', fill: ACCENT, wrap: true, align: 'right' },
  text: { wrap: true },
  strong: { bold: true },
  plain: {},
  amount: { numberFormat: WHOLE },
  total: { numberFormat: WHOLE, bold: true, line: 'top' },
  totalText: { bold: true, line: 'top' },
  percent: { numberFormat: '0.0%' },
  quiet: { color: '52606D', wrap: true },
  result: { numberFormat: WHOLE, fill: 'E3F0FA' },
  theirs: { fill: INPUT, wrap: true, line: 'all' },
  theirAmount: { fill: INPUT, numberFormat: WHOLE, line: 'all' },
  theirPercent: { fill: INPUT, numberFormat: '0.0%', line: 'all' },
} as const satisfies Record<string, Look>;
