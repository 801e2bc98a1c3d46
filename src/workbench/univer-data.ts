import type { ICellData, IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import {
  cellAt,
  type Cell,
  contains,
  type Rectangle,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import type { CellLook, SheetFormats, WorkbookFormats } from './formats/formats';
import { columnWidths, rowHeights } from './layout';
import { callsOurs } from './stored-formulas';
import { toCellData } from './univer-cell';
import { toStyle } from './univer-looks';

/** Univer's numbers for things (its enums exist only at run time, and this file needs no Univer). */
const YES = 1;
const NO = 0;

/** Rows and columns to write in beyond the used range. */
const MARGIN = { rows: 40, columns: 6 };
const DEFAULT_COLUMN = 64;

/** How a workbook looks whose file says nothing of it. */
const PLAIN: CellLook = { size: 10, wrap: true, vertical: 'top' };
const UNSTATED: SheetFormats = {
  columnWidths: null,
  hiddenColumns: new Set(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  cells: new Map(),
  frozen: { rows: 0, columns: 0 },
  showsGridLines: true,
  arrays: [],
};

/** A workbook as Univer wants it: contents, and how its file says that it looks. */
export function toUniver(workbook: WorkbookSnapshot, formats?: WorkbookFormats): Partial<IWorkbookData> {
  const looks = formats?.looks ?? [PLAIN];
  const sheets = workbook.sheets.map((sheet, index) =>
    toSheet(sheet, sheetId(index), formats?.sheets.get(sheet.name) ?? UNSTATED, looks),
  );
  return {
    name: 'Arbetsbok',
    styles: Object.fromEntries(looks.map((look, index) => [styleId(index), toStyle(look)])),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** What the spreadsheet knows a sheet of a file by, from its place among the tabs. */
export const sheetId = (index: number): string => `sheet-${String(index)}`;

const styleId = (look: number): string => `look-${String(look)}`;

function toSheet(
  sheet: SheetSnapshot,
  id: string,
  formats: SheetFormats,
  looks: readonly CellLook[],
): Partial<IWorksheetData> & { id: string } {
  const { area } = sheet;
  const widths = formats.columnWidths ?? columnWidths(sheet);
  const lookAt = (row: number, column: number): number => formats.cells.get(row)?.get(column) ?? 0;
  const heights = rowHeights(
    sheet,
    (column) => widths.get(column) ?? DEFAULT_COLUMN,
    (row, column) => looks[lookAt(row, column)]?.wrap === true,
  );
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? NO : YES,
    rowCount: area.row + area.rows + MARGIN.rows,
    columnCount: area.column + area.columns + MARGIN.columns,
    defaultColumnWidth: DEFAULT_COLUMN,
    showGridlines: formats.showsGridLines ? YES : NO,
    freeze: {
      startRow: formats.frozen.rows || -1,
      startColumn: formats.frozen.columns || -1,
      ySplit: formats.frozen.rows,
      xSplit: formats.frozen.columns,
    },
    mergeData: sheet.merges.map(toRange),
    columnData: lengths(widths, formats.hiddenColumns, 'w'),
    rowData: lengths(new Map([...heights, ...formats.rowHeights]), formats.hiddenRows, 'h'),
    cellData: cellData(sheet, formats, lookAt),
  };
}

const lengths = (
  pixels: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  key: 'w' | 'h',
): Record<number, object> =>
  Object.fromEntries(
    [...new Set([...pixels.keys(), ...hidden])].map((index) => [
      index,
      {
        ...(pixels.has(index) ? { [key]: pixels.get(index) } : {}),
        ...(hidden.has(index) ? { hd: YES } : {}),
      },
    ]),
  );

function cellData(
  sheet: SheetSnapshot,
  { cells: formatted, arrays }: SheetFormats,
  lookAt: (row: number, column: number) => number,
): Record<number, Record<number, ICellData>> {
  const { area } = sheet;
  const data: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number): void => {
    const cell = cellAt(sheet, row, column);
    const isEmpty = cell.type === 'blank' && cell.formula === undefined;
    const look = lookAt(row, column);
    if (isEmpty && look === 0) return;
    const inRow = (data[row] ??= {});
    inRow[column] = { ...contentOf(cell, row, column, arrays), s: styleId(look) };
  };
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) put(row, column);
  }
  for (const [row, columns] of formatted)
    for (const column of columns.keys()) if (!data[row]?.[column]) put(row, column);
  return data;
}

/** What a file holds in a cell, without what the spreadsheet is to work out itself. */
function contentOf(cell: Cell, row: number, column: number, arrays: readonly Rectangle[]): ICellData {
  const array = arrays.find((each) => contains(each, row, column));
  const isFirst = array?.row === row && array.column === column;
  // What a formula spills would be in its way.
  if (array !== undefined && !isFirst) return {};
  const data = toCellData(cell);
  if (typeof data.f !== 'string') return data;
  const spills = array !== undefined && array.rows * array.columns > 1;
  return spills || callsOurs(data.f) ? { f: data.f } : data;
}

export const toRange = (area: Rectangle): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

export const toRectangle = (range: IRange): Rectangle => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
