import { formatAt, type TextRun } from '../extras';
import { entity, NotEmulatedError, type Kind } from '../kind';
import { OfficeError } from '../office-error';
import type { Session } from '../session';
import { onGrid, type RangeState } from './places';
import { requireWritableSheet } from './protection';

/** Writes one property of the format of the cells of a range. */
const writer =
  (member: string, property = member.slice(member.indexOf('.') + 1)) =>
  ({ sheet, area }: RangeState, value: unknown, session: Session): void => {
    requireWritableSheet(session, sheet, member);
    session.grid.extras.formats.push({ sheet, area, property, value });
  };

const fontKind: Kind<Excel.RangeFont, RangeState> = {
  type: 'RangeFont',
  reads: { strikethrough: strikethroughOf },
  writes: {
    bold: writer('RangeFont.bold'),
    italic: writer('RangeFont.italic'),
    size: writer('RangeFont.size'),
    color: writer('RangeFont.color'),
  },
};

const fillKind: Kind<Excel.RangeFill, RangeState> = {
  type: 'RangeFill',
  writes: { color: writer('RangeFill.color', 'fill') },
};

const protectionKind: Kind<Excel.FormatProtection, RangeState> = {
  type: 'FormatProtection',
  reads: {
    locked: ({ sheet, area }, { grid }) => formatAt(grid.extras, sheet, area, 'locked', true) === true,
  },
};

/** A side of a range, or the lines between its cells. */
interface Edge {
  readonly range: RangeState;
  readonly edge: string;
}

const borderKind: Kind<Excel.RangeBorder, Edge> = {
  type: 'RangeBorder',
  writes: {
    style: ({ range, edge }, style, session) => {
      writer('RangeBorder.style', edge)(range, style, session);
    },
  },
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

const bordersKind: Kind<Excel.RangeBorderCollection, RangeState> = {
  type: 'RangeBorderCollection',
  gives: {
    getItem: (range, given) => {
      const edge = given.text(0);
      const { rows, columns } = range.area;
      // Lines within are refused where there is nothing to draw them between.
      const isNowhere =
        (edge === 'InsideHorizontal' && rows < 2) || (edge === 'InsideVertical' && columns < 2);
      if (isNowhere || !EDGES.includes(edge)) {
        throw new OfficeError('InvalidArgument', `No such edge: ${edge}.`, 'RangeBorderCollection.getItem');
      }
      return entity(borderKind, { range, edge });
    },
  },
};

/** What it tells is that of the first cell: the product asks for one at a time. */
export const rangeFormatKind: Kind<Excel.RangeFormat, RangeState> = {
  type: 'RangeFormat',
  writes: {
    columnWidth: writer('RangeFormat.columnWidth'),
    rowHeight: writer('RangeFormat.rowHeight'),
    wrapText: writer('RangeFormat.wrapText'),
    verticalAlignment: writer('RangeFormat.verticalAlignment'),
    horizontalAlignment: writer('RangeFormat.horizontalAlignment'),
  },
  gives: {
    borders: (range) => entity(bordersKind, range),
    fill: (range) => entity(fillKind, range),
    font: (range) => entity(fontKind, range),
    protection: (range) => entity(protectionKind, range),
  },
};

/** A property of the format of every cell of a range; `otherwise` where none was given. */
function formatsOf<T>(
  { sheet, area }: RangeState,
  { grid }: Session,
  property: string,
  otherwise: (row: number, column: number) => T,
): T[][] {
  const { formats } = grid.extras;
  const given = formats.filter((each) => each.sheet === sheet && each.property === property);
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const unstated = otherwise(row, column);
      if (given.length === 0) return unstated;
      const place = { row: area.row + row, column: area.column + column };
      return formatAt({ ...grid.extras, formats: given }, sheet, place, property, unstated) as T;
    }),
  );
}

/** The number format of every cell of a range. */
export function numberFormats(range: RangeState, session: Session): string[][] {
  const cells = session.grid.read(onGrid(range, session));
  return formatsOf(range, session, 'numberFormat', (row, column) => {
    const cell = cells[row]?.[column];
    return (cell?.type === 'number' ? cell.format : undefined) ?? 'General';
  });
}

/** Whether each cell of a range is struck through; null where a part of its text is. */
export const struckCells = (range: RangeState, session: Session): (boolean | null)[][] =>
  formatsOf<boolean | null>(range, session, 'strikethrough', () => false);

/** The pieces of the text of each cell; none where the text has one look. */
export const textRuns = (range: RangeState, session: Session): (readonly TextRun[])[][] =>
  formatsOf<readonly TextRun[]>(range, session, 'textRuns', () => []);

/** As Excel tells it of a range: null where its cells differ. */
function strikethroughOf(range: RangeState, session: Session): boolean {
  // Ranges may have more cells than can be looked at.
  if (!session.grid.extras.formats.some(({ property }) => property === 'strikethrough')) return false;
  const [first = false, ...others] = new Set(struckCells(range, session).flat());
  return (others.length > 0 ? null : first) as boolean;
}

/** As many formats as the range has cells, all of them the same. */
export function writeNumberFormats(range: RangeState, written: unknown[][], session: Session): void {
  const { rows, columns } = range.area;
  const [format, ...others] = new Set(written.flat());
  if (written.length !== rows || written.some((row) => row.length !== columns)) {
    throw new OfficeError('InvalidArgument', 'The rows and columns are not those of the range.', MEMBER);
  }
  if (typeof format !== 'string' || others.length > 0) throw new NotEmulatedError(`${MEMBER} av flera slag`);
  writer(MEMBER)(range, format, session);
}

const MEMBER = 'Range.numberFormat';
