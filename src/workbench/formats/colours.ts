import { attribute, elementsIn, numberIn } from './xml';

/**
 * Gives the RGB of an element with a colour (`rgb`, `theme` with `tint`, or an old `indexed` one); null where it
 * states none.
 */
export type Colours = (element: Element | undefined) => string | null;

/**
 * In the order in which cells refer to them, which is not the order of the theme's part; as they are in Office's own
 * theme.
 */
const THEME: readonly (readonly [name: string, ofOffice: string])[] = [
  ['lt1', 'ffffff'],
  ['dk1', '000000'],
  ['lt2', 'e7e6e6'],
  ['dk2', '44546a'],
  ['accent1', '4472c4'],
  ['accent2', 'ed7d31'],
  ['accent3', 'a5a5a5'],
  ['accent4', 'ffc000'],
  ['accent5', '5b9bd5'],
  ['accent6', '70ad47'],
];

/** The eight first of the old palette, which come twice. Wrong on: the 48 others, which few files still use. */
const INDEXED = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];

/** The colours of a workbook with this theme; those of Office's own where the part is empty. */
export function readColours(theme: Document): Colours {
  const themeColours = THEME.map(([name, ofOffice]) => themeColour(theme, name) ?? ofOffice);
  return (element) => {
    const rgb = attribute(element, 'rgb');
    if (/^[\da-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toLowerCase()}`;
    const ofTheme = themeColours[numberIn(element, 'theme', Number.NaN)];
    if (ofTheme !== undefined) return tinted(ofTheme, numberIn(element, 'tint', 0));
    const indexed = numberIn(element, 'indexed', Number.NaN);
    const old = indexed < 2 * INDEXED.length ? INDEXED[indexed % INDEXED.length] : undefined;
    return old === undefined ? null : `#${old}`;
  };
}

function themeColour(theme: Document, name: string): string | null {
  const [colour] = elementsIn(theme, name)[0]?.children ?? [];
  const rgb = colour?.localName === 'sysClr' ? attribute(colour, 'lastClr') : attribute(colour, 'val');
  return /^[\da-f]{6}$/i.test(rgb) ? rgb.toLowerCase() : null;
}

/** Each part moved towards white (above 0) or black. Excel does it in another colour model: nearly the same. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
