import { read, type CellObject, type ParsingOptions, type WorkBook } from '@e965/xlsx/dist/xlsx.mini.min';
import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '../../workbook/address';
import { BLANK, type Cell, type Rectangle, type SheetSnapshot } from '../../workbook/snapshot';
import { LIST_OF_SHEETS, type Content } from './content';
import { damagedError, orDamaged, sheetPlace, tooSpreadError } from './file-error';
import type { Allowance } from './limits';

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** `sheetStubs` tells a formula without result, which is else left out, from one whose result is 0. */
const OPTIONS: ParsingOptions = { type: 'array', dense: true, cellHTML: false, sheetStubs: true };

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
</Types>`;

const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;

/**
 * Has SheetJS read a package of our own with nothing but what cells come from: it unpacks and holds
 * everything it is given. Without relationships it takes the sheets by their numbers, each once.
 */
function readBook({ workbook, texts, sheets }: Content): WorkBook {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    'xl/workbook.xml': workbook,
    'xl/sharedStrings.xml': texts,
  };
  sheets.forEach((sheet, index) => {
    if (typeof sheet !== 'string') parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml;
  });
  return orDamaged(LIST_OF_SHEETS, () => read(zipSync(parts, { level: 0 }), OPTIONS));
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Functions newer than the file format stand with a prefix in the file. */
const FUNCTION_PREFIX = /_xl(?:fn|ws|pm|udf)\./g;

/** The value; undefined when it is not what the cell's type promises. */
function valueOf({ t, v, w }: CellObject): Cell | undefined {
  switch (t) {
    case 'z':
      return BLANK;
    case 'n':
      return Number.isFinite(v) ? { type: 'number', value: Number(v) } : undefined;
    case 'b':
      return { type: 'boolean', value: v === true };
    case 'e':
      return w === undefined ? BLANK : { type: 'error', value: w };
    case 's':
      if (v === '') return BLANK;
      return typeof v === 'string' ? { type: 'text', value: v } : undefined;
    default:
      return undefined;
  }
}

/** Whether the file tells a result; that of `=""` is told, as an empty text. */
const hasResult = ({ t, w }: CellObject): boolean => t !== 'z' && (t !== 'e' || w !== undefined);

function cellFrom(content: CellObject): Cell | undefined {
  const value = valueOf(content);
  if (value === undefined || content.f === undefined) return value;
  const formula = `=${content.f.replace(FUNCTION_PREFIX, '')}`;
  return hasResult(content) ? { ...value, formula } : { type: 'uncalculated', formula };
}

/**
 * The cells that hold something, of `count` that the file writes. `rows` has gaps, and other keys than numbers where an
 * address is untrue.
 */
function filledCells(
  name: string,
  rows: readonly (readonly CellObject[])[],
  count: number,
): readonly PlacedCell[] {
  const filled: PlacedCell[] = [];
  let read = 0;
  if (rows.length > ROWS) throw damagedError(sheetPlace(name));
  rows.forEach((rowCells, row) => {
    for (const [key, content] of Object.entries(rowCells)) {
      const column = Number(key);
      if (!(column >= 0 && column < COLUMNS)) throw damagedError(sheetPlace(name));
      const cell = cellFrom(content);
      if (cell === undefined) throw damagedError(sheetPlace(name, cellAddress(row, column)));
      if (cell.type !== 'blank' || cell.formula !== undefined) filled.push({ row, column, cell });
      read++;
    }
  });
  if (read !== count) throw damagedError(sheetPlace(name));
  return filled;
}

/** The smallest rectangle around the cells. */
function areaOf(cells: readonly PlacedCell[]): Rectangle {
  if (cells.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  let [top, left, bottom, right] = [ROWS, COLUMNS, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return rectangle(top, left, bottom, right);
}

const rectangle = (top: number, left: number, bottom: number, right: number): Rectangle => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** The cells of the area, row by row; rows without content are one and the same. */
function toRows(placed: readonly PlacedCell[], area: Rectangle): readonly (readonly Cell[])[] {
  const blankRow = new Array<Cell>(area.columns).fill(BLANK);
  const rows = new Array<Cell[]>(area.rows).fill(blankRow);
  for (const { row, column, cell } of placed) {
    const index = row - area.row;
    const cells = rows[index] === blankRow ? [...blankRow] : (rows[index] ?? blankRow);
    cells[column - area.column] = cell;
    rows[index] = cells;
  }
  return rows;
}

/**
 * The sheets, in the order of the tabs, each as a rectangle around what it holds, however far apart; `positions` limits
 * how large the rectangles may be together.
 */
export function parseSheets(content: Content, positions: Allowance): readonly SheetSnapshot[] {
  const book = readBook(content);
  const names = new Set(book.SheetNames);
  if (names.size !== content.sheets.length) throw damagedError(LIST_OF_SHEETS);

  return [...names].map((name, index): SheetSnapshot => {
    const input = content.sheets[index] ?? 'other';
    const visibility = VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    if (typeof input === 'string') {
      return { name, visibility, area: areaOf([]), cells: [], merges: [], special: input };
    }
    const sheet = book.Sheets[name];
    // SheetJS keeps silent about a sheet that it cannot read.
    if (sheet?.['!data'] === undefined) throw damagedError(sheetPlace(name));
    const filled = filledCells(name, sheet['!data'], input.cells);
    const area = areaOf(filled);
    const lastCell = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
    positions.take(area.rows * area.columns, () => tooSpreadError(name, lastCell));
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => rectangle(s.r, s.c, e.r, e.c));
    return { name, visibility, area, cells: toRows(filled, area), merges };
  });
}
