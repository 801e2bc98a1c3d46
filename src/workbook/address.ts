import type { Rectangle } from './snapshot';

/** Places and their A1 addresses. Rows and columns count from zero in code and from one in what people read. */

/** A cell of a workbook: the sheet's name and a position. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell, or a sheet as a whole. */
export type CellOrSheet = Place | { readonly sheet: string; readonly row: null; readonly column: null };

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based row and column → "B6". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The same of a place; null for a sheet as a whole. */
export function addressOf(place: Place): string;
export function addressOf(place: CellOrSheet): string | null;
export function addressOf({ row, column }: CellOrSheet): string | null {
  return row === null ? null : cellAddress(row, column);
}

/** "B6:C7", or "B6" for a block of one cell. */
export function areaAddress({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** "$B$6:$C$7": the same wherever the formula that says it is copied to. */
export const fixedAreaAddress = (area: Rectangle): string =>
  areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** "'1.4 Pågående'!B6": the sheet's name always quoted, its apostrophes doubled. */
export const sheetAddress = (sheet: string, cells: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${cells}`;

/** "'1.4 Pågående'!B6", for a cell. */
export const placeAddress = ({ sheet, row, column }: Place): string =>
  sheetAddress(sheet, cellAddress(row, column));

/** Whether two places are one and the same cell, or the same sheet as a whole. */
export const isSamePlace = (one: CellOrSheet, other: CellOrSheet): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** "B6" or "$B$6" → zero-based row and column; null when it is not the address of one cell. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.trim());
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** "B6:C7" or "B6" → the block, whichever of its corners the address names; null when it is no address of a block. */
export function parseArea(address: string): Rectangle | null {
  const [first = '', second = first, ...rest] = address.split(':');
  const [from, to] = [parseCellAddress(first), parseCellAddress(second)];
  if (from === null || to === null || rest.length > 0) return null;
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}
