import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Rectangle } from '../workbook/snapshot';
import type { CellLook, SheetFormats, WorkbookFormats } from './formats/formats';
import { fromStyle } from './univer-looks';

const YES = 1;

/**
 * How a workbook of Univer looks, as a file states it. `arrays` are the areas that formulas fill, by the sheet's id.
 */
export function fromUniver(
  { styles, sheets }: Pick<IWorkbookData, 'styles' | 'sheets'>,
  arrays: (sheet: string) => readonly Rectangle[],
): WorkbookFormats {
  const looks: CellLook[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (style: ICellData['s']): number => {
    const stated: IStyleData = (typeof style === 'string' ? styles[style] : style) ?? {};
    const key = JSON.stringify(stated);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, looks.length);
    return looks.push(fromStyle(stated)) - 1;
  };
  // That of cells which have none of their own comes first.
  numberOf({});
  return {
    looks,
    sheets: new Map(
      Object.entries(sheets).map(([id, sheet]) => [sheet.name ?? '', formatsOf(sheet, arrays(id), numberOf)]),
    ),
  };
}

function formatsOf(
  sheet: Partial<IWorksheetData>,
  arrays: readonly Rectangle[],
  numberOf: (style: ICellData['s']) => number,
): SheetFormats {
  const { columnData = {}, rowData = {}, cellData = {}, freeze, showGridlines } = sheet;
  const columns = numbered(columnData as Readonly<Record<string, { w?: number; hd?: number }>>);
  const rows = numbered(rowData as Readonly<Record<string, { h?: number; ah?: number; hd?: number }>>);
  return {
    columnWidths: new Map(columns.flatMap(([column, { w }]) => (w === undefined ? [] : [[column, w]]))),
    hiddenColumns: new Set(columns.flatMap(([column, { hd }]) => (hd === YES ? [column] : []))),
    rowHeights: new Map(rows.flatMap(([row, { h }]) => (h === undefined ? [] : [[row, h]]))),
    hiddenRows: new Set(rows.flatMap(([row, { hd }]) => (hd === YES ? [row] : []))),
    cells: new Map(
      numbered(cellData as Readonly<Record<string, Readonly<Record<string, ICellData>>>>).map(
        ([row, cells]) => [row, new Map(numbered(cells).map(([column, { s }]) => [column, numberOf(s)]))],
      ),
    ),
    frozen: { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 },
    showsGridLines: showGridlines === undefined || Number(showGridlines) === YES,
    arrays,
  };
}

const numbered = <Value>(record: Readonly<Record<string, Value>>): (readonly [number, Value])[] =>
  Object.entries(record).map(([key, value]) => [Number(key), value]);
