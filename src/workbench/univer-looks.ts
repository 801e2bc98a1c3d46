import type { IStyleData } from '@univerjs/core';
import type { CellLook, Line, Side } from './formats/formats';

/** Univer's numbers for things (its enums exist only at run time, and this file needs no Univer). */
const ON = 1;
const LINES: Readonly<Record<Line['kind'], number>> = { solid: 1, dotted: 3, dashed: 4 };
const WRAP = 3;
const OVERFLOW = 1;
const HORIZONTAL = { left: 1, center: 2, right: 3 };
const VERTICAL = { top: 1, middle: 2, bottom: 3 };
const SIDE_KEYS = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;

/** Where the machine lacks the font. Calibri has a twin of the same widths. */
const OTHER_FONTS = 'Carlito, "Segoe UI", Arial, sans-serif';

/** A look as Univer wants it. */
export const toStyle = (look: CellLook): IStyleData => ({
  tb: OVERFLOW,
  ...toPartOfStyle({ size: 11, font: 'Calibri', ...look }),
});

/** What a look states, as Univer wants it, and nothing else. */
export function toPartOfStyle(look: Partial<CellLook>): IStyleData {
  const { font, size, color, fill, numberFormat, horizontal, vertical, lines } = look;
  return {
    ...(size === undefined ? {} : { fs: size }),
    ...(font === undefined ? {} : { ff: `${font}, ${OTHER_FONTS}` }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
    ...(look.wrap ? { tb: WRAP } : {}),
    ...(look.bold ? { bl: ON } : {}),
    ...(look.italic ? { it: ON } : {}),
    ...(look.underline ? { ul: { s: ON } } : {}),
    ...(look.strike ? { st: { s: ON } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    ...(lines === undefined ? {} : { bd: bordersOf(lines) }),
  };
}

const bordersOf = (lines: Readonly<Partial<Record<Side, Line>>>): NonNullable<IStyleData['bd']> =>
  Object.fromEntries(
    (Object.keys(SIDE_KEYS) as Side[]).flatMap((side) => {
      const line = lines[side];
      return line === undefined ? [] : [[SIDE_KEYS[side], { s: LINES[line.kind], cl: { rgb: line.color } }]];
    }),
  );
