import type { Colours } from './colours';
import type { CellLook, Line, Side } from './formats';
import { attribute, childrenOf, elementsIn, isSet, numberIn } from './xml';

/** Formats that a file names by number only. Dates are written as in Sweden. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy-mm-dd',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'yyyy-mm-dd hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  49: '@',
};

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** What a part of a look adds to it. */
type Part = Partial<CellLook>;

/** The looks that the cells of a workbook refer to by number, from its part of styles. */
export function readLooks(styles: Document, colours: Colours): readonly CellLook[] {
  const formats = new Map(
    elementsIn(styles, 'numFmt').map((format) => [
      numberIn(format, 'numFmtId', 0),
      attribute(format, 'formatCode'),
    ]),
  );
  const fonts = listed(styles, 'fonts', 'font').map((font) => fontOf(font, colours));
  const fills = listed(styles, 'fills', 'fill').map((fill) => fillOf(fill, colours));
  const borders = listed(styles, 'borders', 'border').map((border) => linesOf(border, colours));
  return listed(styles, 'cellXfs', 'xf').map((look) => {
    const number = numberIn(look, 'numFmtId', 0);
    const numberFormat = formats.get(number) ?? BUILT_IN[number];
    return {
      ...fonts[numberIn(look, 'fontId', 0)],
      ...fills[numberIn(look, 'fillId', 0)],
      ...borders[numberIn(look, 'borderId', 0)],
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...alignmentOf(childrenOf(look, 'alignment')[0]),
    };
  });
}

function listed(styles: Document, list: string, name: string): readonly Element[] {
  const [found] = elementsIn(styles, list);
  return found === undefined ? [] : childrenOf(found, name);
}

function fontOf(font: Element, colours: Colours): Part {
  const [size] = childrenOf(font, 'sz');
  const [name] = childrenOf(font, 'name');
  const color = colours(childrenOf(font, 'color')[0]);
  return {
    ...(size === undefined ? {} : { size: numberIn(size, 'val', 11) }),
    ...(name === undefined ? {} : { font: attribute(name, 'val') }),
    ...(color === null ? {} : { color }),
    ...(isOn(font, 'b') ? { bold: true } : {}),
    ...(isOn(font, 'i') ? { italic: true } : {}),
    ...(isOn(font, 'u') ? { underline: true } : {}),
    ...(isOn(font, 'strike') ? { strike: true } : {}),
  };
}

/** An element of its own switches it on, unless it says otherwise. */
const isOn = (font: Element, name: string): boolean =>
  childrenOf(font, name).some((element) => !['0', 'false', 'none'].includes(attribute(element, 'val')));

function fillOf(fill: Element, colours: Colours): Part {
  const [pattern] = childrenOf(fill, 'patternFill');
  if (pattern === undefined || attribute(pattern, 'patternType') !== 'solid') return {};
  const rgb = colours(childrenOf(pattern, 'fgColor')[0]);
  return rgb === null ? {} : { fill: rgb };
}

function linesOf(border: Element, colours: Colours): Part {
  const lines = SIDES.flatMap((side) => {
    const [line] = childrenOf(border, side);
    const style = attribute(line, 'style');
    if (line === undefined || ['', 'none'].includes(style)) return [];
    const color = colours(childrenOf(line, 'color')[0]) ?? '#000000';
    return [[side, { color, kind: kindOf(style) }] as const];
  });
  return lines.length === 0 ? {} : { lines: Object.fromEntries(lines) };
}

/** Thin and thick, single and double are all one line here. */
function kindOf(style: string): Line['kind'] {
  if (/dash/i.test(style)) return 'dashed';
  return ['dotted', 'hair'].includes(style) ? 'dotted' : 'solid';
}

function alignmentOf(alignment: Element | undefined): Pick<CellLook, 'wrap' | 'horizontal' | 'vertical'> {
  const horizontal = attribute(alignment, 'horizontal');
  const vertical = attribute(alignment, 'vertical');
  return {
    ...(isSet(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    vertical: vertical === 'top' ? 'top' : vertical === 'center' ? 'middle' : 'bottom',
  };
}
