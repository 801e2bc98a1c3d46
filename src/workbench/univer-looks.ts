import type { IBorderData, IStyleData } from '@univerjs/core';
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
  const stated = <Value>(value: Value | undefined, style: (value: Value) => IStyleData): IStyleData =>
    value === undefined ? {} : style(value);
  const isOn = (flag: boolean | undefined, style: IStyleData): IStyleData => (flag ? style : {});
  return {
    ...stated(look.size, (fs) => ({ fs })),
    ...stated(look.font, (font) => ({ ff: `${font}, ${OTHER_FONTS}` })),
    ...stated(look.vertical, (vertical) => ({ vt: VERTICAL[vertical] })),
    ...isOn(look.wrap, { tb: WRAP }),
    ...isOn(look.bold, { bl: ON }),
    ...isOn(look.italic, { it: ON }),
    ...isOn(look.underline, { ul: { s: ON } }),
    ...isOn(look.strike, { st: { s: ON } }),
    ...stated(look.color, (rgb) => ({ cl: { rgb } })),
    ...stated(look.fill, (rgb) => ({ bg: { rgb } })),
    ...stated(look.numberFormat, (pattern) => ({ n: { pattern } })),
    ...stated(look.horizontal, (horizontal) => ({ ht: HORIZONTAL[horizontal] })),
    ...stated(look.lines, (lines) => ({ bd: bordersOf(lines) })),
  };
}

const bordersOf = (lines: Readonly<Partial<Record<Side, Line>>>): NonNullable<IStyleData['bd']> =>
  Object.fromEntries(
    (Object.keys(SIDE_KEYS) as Side[]).flatMap((side) => {
      const line = lines[side];
      return line === undefined ? [] : [[SIDE_KEYS[side], { s: LINES[line.kind], cl: { rgb: line.color } }]];
    }),
  );

/** A look of Univer as a file states it: the other way. */
export function fromStyle(style: IStyleData): CellLook {
  const { fs, ff, bl, it, ul, st, cl, bg, n, tb, ht, vt, bd } = style;
  // Univer's types count void among the values that are not there.
  const stated = <Value>(
    value: Value,
    look: (value: NonNullable<Exclude<Value, void>>) => Partial<CellLook>,
  ) => (value === undefined || value === null ? {} : look(value as NonNullable<Exclude<Value, void>>));
  return {
    vertical: keyOf(VERTICAL, vt) ?? 'bottom',
    ...stated(fs, (size) => ({ size })),
    ...stated(ff, (font) => ({ font: font.replace(`, ${OTHER_FONTS}`, '') })),
    ...(is(bl, ON) && { bold: true }),
    ...(is(it, ON) && { italic: true }),
    ...(is(ul?.s, ON) && { underline: true }),
    ...(is(st?.s, ON) && { strike: true }),
    ...(is(tb, WRAP) && { wrap: true }),
    ...stated(cl?.rgb, (color) => ({ color })),
    ...stated(bg?.rgb, (fill) => ({ fill })),
    ...stated(n?.pattern, (numberFormat) => ({ numberFormat })),
    ...stated(keyOf(HORIZONTAL, ht), (horizontal) => ({ horizontal })),
    ...stated(bd, linesOf),
  };
}

function linesOf(borders: IBorderData): Pick<CellLook, 'lines'> {
  const lines = (Object.keys(SIDE_KEYS) as Side[]).flatMap((side) => {
    const line = borders[SIDE_KEYS[side]];
    const color = line?.cl.rgb;
    if (!line || typeof color !== 'string') return [];
    return [[side, { color, kind: keyOf(LINES, line.s) ?? 'solid' }] as const];
  });
  return lines.length === 0 ? {} : { lines: Object.fromEntries(lines) };
}

const is = (number: unknown, wanted: number): boolean => number === wanted;

const keyOf = <Key extends string>(
  numbers: Readonly<Record<Key, number>>,
  number: unknown,
): Key | undefined => (Object.keys(numbers) as Key[]).find((key) => numbers[key] === number);
