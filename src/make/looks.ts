import type { Look } from '../workbook/document';

const INK = '1F3864';
const PAPER = 'F3F6FB';
const OPEN = 'FFFCF0';

/** Of a row with a title, in points: a program that does not fit rows to their text would cut it. */
export const TITLE_HEIGHT = 24;

/** How a made workbook looks: calm labels, and light cells to write in. */
export const LOOKS = {
  title: { bold: true, size: 16, color: INK },
  parent: { size: 11, color: '5A6577' },
  lead: { italic: true, color: '5A6577', wrap: true },
  cardTitle: { bold: true, size: 12, color: 'FFFFFF', fill: INK },
  part: { bold: true, color: INK, fill: 'DCE6F2' },
  label: { wrap: true, fill: PAPER, line: 'all' },
  answer: { open: true, wrap: true, fill: OPEN, line: 'all' },
  amount: { open: true, numberFormat: '#,##0', align: 'right', fill: OPEN, line: 'all' },
  year: { open: true, align: 'left', fill: OPEN, line: 'all' },
  header: { bold: true, wrap: true, fill: 'DCE6F2', line: 'all' },
  caption: { bold: true, color: INK },
  total: { bold: true, numberFormat: '#,##0', line: 'top' },
  statusRow: { wrap: true },
  sum: { numberFormat: '#,##0', align: 'right' },
  percent: { numberFormat: '0.0%', align: 'right' },
  percentOpen: { open: true, numberFormat: '0.0%', align: 'right', fill: OPEN, line: 'all' },
  free: { open: true, wrap: true },
} as const satisfies Record<string, Look>;
