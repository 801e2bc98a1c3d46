import type { CellObject } from '@e965/xlsx/dist/xlsx.mini.min';
import { cellAddress } from '../workbook/address';
import { BLANK, type Cell, type Rectangle, type SheetSnapshot } from '../workbook/snapshot';
import type { Allowance } from './allowance';
import { damagedError, sheetPlace, tooSpreadError } from './explanations';
import type { ParsedSheet } from './parser';

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
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

/** The cells that hold something. */
function filledCells({ name, rows, cells }: ParsedSheet): readonly PlacedCell[] {
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
  if (read !== cells) throw damagedError(sheetPlace(name));
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
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

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

/** The sheet as a rectangle around what it holds, however far apart; `positions` limits how large it may be. */
export function sheetSnapshot(sheet: ParsedSheet, positions: Allowance): SheetSnapshot {
  const { name, visibility, merges, special } = sheet;
  const filled = filledCells(sheet);
  const area = areaOf(filled);
  const lastCell = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  positions.take(area.rows * area.columns, () => tooSpreadError(name, lastCell));
  const snapshot = { name, visibility, area, cells: toRows(filled, area), merges };
  return special === undefined ? snapshot : { ...snapshot, special };
}
