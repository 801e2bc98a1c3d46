import { readNumberFormat, tellingFormat } from '../../workbook/number-format';
import type { Measure } from './limits';
import type { Parts } from './parts';
import { type Attributes, isSet, type XmlListener } from './xml';

/** What the look of cells says of their content, by the number of the look that a cell refers to. */
export interface Styles {
  /** The number format of a look where it makes people read another thing than the bare number. */
  readonly formatOf: (style: number, value: number) => string | undefined;
  /** Whether a look shows numbers as days of the calendar. */
  readonly isDate: (style: number, value: number) => boolean;
  /** Whether a look strikes text through. */
  readonly isStruck: (style: number) => boolean;
}

/**
 * The number formats that a file gives only by number, as far as they are more than digits. Those of currencies take
 * the sign that the reader's computer is set to, here that of Sweden.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  ...([5, 6, 7, 8, 42, 44] as const).map((id): [number, string] => [id, '#,##0 [$kr]']),
  ...([9, 10] as const).map((id): [number, string] => [id, '0%']),
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  // Days of calendars of East Asia.
  ...Array.from({ length: 10 }, (_, index): [number, string] => [27 + index, 'yyyy-mm-dd']),
  ...Array.from({ length: 9 }, (_, index): [number, string] => [50 + index, 'yyyy-mm-dd']),
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
]);

/** Excel takes no longer number format. */
const LONGEST_FORMAT = 255;

/** A look of cells, by the numbers of its number format and font. */
interface Look {
  readonly format: number;
  readonly font: number;
}

/**
 * The part of a workbook that tells its looks. A named style or a conditional format that strikes text through is not
 * heeded: a cell has what it takes of the former as its own, and the latter depends on values.
 */
class StylesListener implements XmlListener {
  readonly formats = new Map(BUILT_IN);
  readonly struckFonts = new Set<number>();
  readonly looks: Look[] = [];
  private readonly path: string[] = [];
  private fonts = 0;

  open(name: string, attributes: Attributes): void {
    const [list, parent] = [this.path[1], this.path.at(-1)];
    this.path.push(name);
    if (list === 'numFmts' && name === 'numFmt') this.addFormat(attributes);
    else if (list === 'fonts') this.readFont(parent, name, attributes);
    else if (list === 'cellXfs' && parent === 'cellXfs') {
      this.looks.push({ format: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) });
    }
  }

  private addFormat({ numFmtId, formatCode = '' }: Attributes): void {
    this.formats.set(Number(numFmtId), formatCode.length > LONGEST_FORMAT ? 'General' : formatCode);
  }

  private readFont(parent: string | undefined, name: string, attributes: Attributes): void {
    if (parent === 'fonts') this.fonts += 1;
    else if (name === 'strike' && isSet(attributes, 'val', true)) this.struckFonts.add(this.fonts - 1);
  }

  close(): void {
    this.path.pop();
  }
}

/** The looks that a part tells; where a file has no such part all are plain. */
export function* styleSteps(
  parts: Parts,
  part: string | undefined,
  allowance: Measure,
): Generator<void, Styles> {
  const listener = new StylesListener();
  const { formats, struckFonts, looks } = listener;
  if (part !== undefined) yield* parts.readSteps(part, allowance, listener);
  const formatAt = (style: number): string => formats.get(looks[style]?.format ?? 0) ?? 'General';
  return {
    formatOf: (style, value) => tellingFormat(formatAt(style), value),
    isDate: (style, value) => readNumberFormat(formatAt(style), value).kind === 'date',
    isStruck: (style) => struckFonts.has(looks[style]?.font ?? -1),
  };
}
