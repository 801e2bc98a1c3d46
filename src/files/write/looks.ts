import type { CellStyle } from 'hucre/xlsx';
import type { Condition, Look } from '../../workbook/document';

const FONT = { name: 'Calibri', size: 11 };
const LINK = { color: { rgb: '0563C1' }, underline: true };
const TOTAL_LINE = '1F2933';
const INPUT_LINE = 'CBB26A';

/** A look as the writer takes it. A text that leads somewhere looks so, unless it has a colour of its own. */
export function styleOf(look: Look = {}, isLink = false): CellStyle {
  const { fill, numberFormat, wrap, align, line } = look;
  return {
    font: { ...FONT, ...(isLink && LINK), ...fontOf(look) },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(line !== undefined && { border: borderOf(line) }),
    ...(look.open && { protection: { locked: false } }),
    alignment: { vertical: 'top', ...(wrap && { wrapText: true }), ...(align && { horizontal: align }) },
  };
}

/** A look that a condition gives, which adds to the cell's own. */
export const conditionalStyle = ({ bold, color, fill }: Condition['look']): CellStyle => ({
  font: { ...(bold && { bold }), ...(color !== undefined && { color: { rgb: color } }) },
  // Excel takes the colour of a conditional fill from its background.
  ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
});

const fontOf = ({ bold, italic, size, color }: Look): NonNullable<CellStyle['font']> => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(size !== undefined && { size }),
  ...(color !== undefined && { color: { rgb: color } }),
});

function borderOf(line: 'top' | 'all'): NonNullable<CellStyle['border']> {
  const side = (rgb: string) => ({ style: 'thin', color: { rgb } }) as const;
  if (line === 'top') return { top: side(TOTAL_LINE) };
  const all = side(INPUT_LINE);
  return { top: all, right: all, bottom: all, left: all };
}
