import type { ICellData, IRange, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Cell, Rectangle, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { columnWidths, rowHeights } from './layout';

/** Univer's numbers for things (its enums exist only at run time, and this file needs no Univer). */
const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;
const TOP = 1;
const OVERFLOW = 1;
const WRAP = 3;
const BOLD = 1;

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** Rows and columns to write in beyond the used range. */
const MARGIN = { rows: 40, columns: 6 };

/** A workbook as Univer wants it: contents, merged areas, wrapped texts, and a sensible layout. */
export function toUniver(workbook: WorkbookSnapshot): Partial<IWorkbookData> {
  const sheets = workbook.sheets.map((sheet, index) => toSheet(sheet, `sheet-${String(index)}`));
  return {
    name: 'Arbetsbok',
    styles: { text: { tb: WRAP, vt: TOP, fs: 10 }, heading: { tb: OVERFLOW, vt: TOP, fs: 13, bl: BOLD } },
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function toSheet(sheet: SheetSnapshot, id: string): Partial<IWorksheetData> & { id: string } {
  const { area } = sheet;
  const widths = columnWidths(sheet);
  const heights = rowHeights(sheet, widths);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    rowCount: area.row + area.rows + MARGIN.rows,
    columnCount: area.column + area.columns + MARGIN.columns,
    mergeData: sheet.merges.map(toRange),
    columnData: Object.fromEntries(widths.map((w, column) => [area.column + column, { w }])),
    rowData: Object.fromEntries(heights.map((h, row) => [area.row + row, { h }])),
    cellData: Object.fromEntries(
      sheet.cells.map((row, index) => [
        area.row + index,
        Object.fromEntries(
          row.flatMap((cell, column) =>
            cell.type === 'blank' && cell.formula === undefined
              ? []
              : [[area.column + column, toCellData(cell, index === 0 && column === 0)]],
          ),
        ),
      ]),
    ),
  };
}

export function toCellData(cell: Cell, heading: boolean): ICellData {
  const style = { s: heading ? 'heading' : 'text' };
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  switch (cell.type) {
    case 'blank':
    case 'uncalculated':
      return { ...style, ...formula };
    case 'number':
      return { v: cell.value, t: NUMBER, ...style, ...formula };
    case 'boolean':
      return { v: cell.value ? 1 : 0, t: BOOLEAN, ...style, ...formula };
    case 'text':
      return { v: cell.value, t: ERROR.test(cell.value) ? FORCED_STRING : STRING, ...style, ...formula };
    case 'error':
      return { v: cell.value, t: STRING, ...style, ...formula };
  }
}

/** What a cell of Univer holds, as Excel would tell it. */
export function toCell(data: Nullable<ICellData>): Cell {
  const formula = typeof data?.f === 'string' && data.f !== '' ? { formula: data.f } : {};
  const value = data?.v;
  if (value === undefined || value === null || value === '') return { type: 'blank', ...formula };
  if (data?.t === BOOLEAN || typeof value === 'boolean')
    return { type: 'boolean', value: Boolean(value), ...formula };
  if (typeof value === 'number') return { type: 'number', value, ...formula };
  if (data?.t === NUMBER) return { type: 'number', value: Number(value), ...formula };
  if (data?.t !== FORCED_STRING && ERROR.test(value)) return { type: 'error', value, ...formula };
  return { type: 'text', value, ...formula };
}

const toRange = (area: Rectangle): IRange => ({
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
