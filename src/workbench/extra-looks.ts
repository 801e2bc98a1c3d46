import type { Rectangle } from '../workbook/snapshot';
import type { ConditionalFormat, Extras } from '../emulator/extras';
import type { CellLook, Line, Side } from './formats/formats';

/** What the add-in has given a cell beside what the file says of it. */
type ExtraLook = Partial<CellLook>;

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];
const KINDS: Readonly<Record<string, Line['kind']>> = { Dash: 'dashed', Dot: 'dotted' };

/** Every style of table is shown as the one that the report has. */
const HEADER: ExtraLook = { fill: '#4472c4', color: '#ffffff', bold: true };
const BAND: ExtraLook = { fill: '#dae3f3' };

/** Looks of a sheet's cells, by row and column. */
export type SheetLooks = ReadonlyMap<number, ReadonlyMap<number, ExtraLook>>;

/** What stands over the cells' own looks: formats, and above all conditional formats. */
export function extraLooks(extras: Extras, sheet: string): SheetLooks {
  const { looks, add } = gathering();
  for (const { area, property, value } of on(sheet, extras.formats)) add(area, ofFormat(property, value));
  for (const format of on(sheet, extras.conditionalFormats)) {
    for (const area of format.areas) add(area, ofConditional(format));
  }
  return looks;
}

/** What stands under them, as in Excel: the style of a table. */
export function tableLooks(extras: Extras, sheet: string): SheetLooks {
  const { looks, add } = gathering();
  for (const { area, style } of on(sheet, extras.tables)) {
    if (style === '') continue;
    add({ ...area, rows: 1 }, HEADER);
    for (let row = 1; row < area.rows; row += 2) add({ ...area, row: area.row + row, rows: 1 }, BAND);
  }
  return looks;
}

const on = <T extends { readonly sheet: string }>(sheet: string, list: readonly T[]): readonly T[] =>
  list.filter((each) => each.sheet === sheet);

function gathering() {
  const looks = new Map<number, Map<number, ExtraLook>>();
  const add = (area: Rectangle, look: ExtraLook): void => {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const inRow = looks.get(row) ?? new Map<number, ExtraLook>();
      looks.set(row, inRow);
      for (let column = area.column; column < area.column + area.columns; column++) {
        inRow.set(column, { ...inRow.get(column), ...look });
      }
    }
  };
  return { looks, add };
}

function ofFormat(property: string, value: unknown): ExtraLook {
  switch (property) {
    case 'bold':
      return value === true ? { bold: true } : {};
    case 'size':
      return typeof value === 'number' ? { size: value } : {};
    case 'wrapText':
      return value === true ? { wrap: true } : {};
    case 'verticalAlignment':
      return value === 'Top' ? { vertical: 'top' } : {};
    default:
      return {};
  }
}

/** Shown whatever its formula says: those of the product hold for all their cells. */
function ofConditional({ look }: ConditionalFormat): ExtraLook {
  const fill = look.get('fill');
  const color = look.get('color');
  const lines = SIDES.flatMap((side) => {
    const line = look.get(`${side} color`);
    const kind = KINDS[String(look.get(`${side} style`))] ?? 'solid';
    return typeof line === 'string' ? [[side, { color: line, kind }] as const] : [];
  });
  return {
    ...(typeof fill === 'string' ? { fill } : {}),
    ...(typeof color === 'string' ? { color } : {}),
    ...(look.get('bold') === true ? { bold: true } : {}),
    ...(look.get('italic') === true ? { italic: true } : {}),
    ...(lines.length === 0 ? {} : { lines: Object.fromEntries(lines) }),
  };
}
