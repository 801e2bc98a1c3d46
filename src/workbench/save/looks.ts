import type { CellStyle } from 'hucre/xlsx';
import type { CellLook, Side } from '../formats/formats';

const LINES = { solid: 'thin', dashed: 'dashed', dotted: 'dotted' } as const;
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

/** A look of a cell as the writer of files takes it. */
export function styleOf(look: CellLook): CellStyle {
  const { fill, numberFormat, wrap, horizontal, vertical, lines } = look;
  return {
    font: fontOf(look),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(fill) } } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(lines && { border: borderOf(lines) }),
    alignment: {
      vertical: VERTICAL[vertical],
      ...(wrap && { wrapText: true }),
      ...(horizontal && { horizontal }),
    },
  };
}

const fontOf = ({
  font,
  size,
  bold,
  italic,
  underline,
  strike,
  color,
}: CellLook): NonNullable<CellStyle['font']> => ({
  name: font ?? 'Calibri',
  size: size ?? 11,
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
  ...(strike && { strikethrough: strike }),
  ...(color !== undefined && { color: { rgb: rgb(color) } }),
});

const borderOf = (lines: NonNullable<CellLook['lines']>): NonNullable<CellStyle['border']> =>
  Object.fromEntries(
    (Object.keys(lines) as Side[]).flatMap((side) => {
      const line = lines[side];
      return line === undefined ? [] : [[side, { style: LINES[line.kind], color: { rgb: rgb(line.color) } }]];
    }),
  );

/** "#d9e2f3" without its sign; "rgb(217, 226, 243)" is what the spreadsheet makes of some. */
function rgb(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  if (parts === undefined) return color.replace('#', '').toUpperCase();
  return parts.map((part) => Number(part).toString(16).padStart(2, '0').toUpperCase()).join('');
}
