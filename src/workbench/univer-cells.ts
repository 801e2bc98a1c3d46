import type { ICellData, IObjectMatrixPrimitiveType, IRange, Injector, Nullable } from '@univerjs/core';
import { FormulaDataModel, type FWorkbook, type FWorksheet } from '@univerjs/preset-sheets-core';
import { tellingFormat } from '../workbook/number-format';
import { type Cell, contains, type Rectangle } from '../workbook/snapshot';
import { extended } from './areas';
import { toCell } from './univer-cell';
import { toRectangle } from './univer-data';

/** Reads what sheets show: what stands in their cells, and what formulas spill over others. */
export interface CellReader {
  readonly read: (sheet: FWorksheet, area: Rectangle) => Cell[][];
  /** The block that holds every value; null on an empty sheet. */
  readonly usedRange: (sheet: FWorksheet) => Rectangle | null;
  /** Whether the formula in a cell fills others too. Sheets are known by the spreadsheet's ids. */
  readonly spills: (book: FWorkbook, sheet: string, row: number, column: number) => boolean;
  /** The areas that formulas of a sheet fill, their own cell among them. */
  readonly filled: (book: FWorkbook, sheet: string) => readonly Rectangle[];
  readonly spillParent: (
    sheet: FWorksheet,
    row: number,
    column: number,
  ) => { row: number; column: number } | null;
}

/** A number with its format where that makes people read another thing. */
function inFormat(cell: Cell, data: Nullable<ICellData>, sheet: FWorksheet): Cell {
  if (cell.type !== 'number') return cell;
  const pattern = sheet.getWorkbook().getStyles().getStyleByCell(data)?.n?.pattern;
  const format = pattern === undefined ? undefined : tellingFormat(pattern, cell.value);
  return format === undefined ? cell : { ...cell, format };
}

export function createCellReader(injector: Injector): CellReader {
  const formulas = injector.get(FormulaDataModel);

  function spilled(sheet: FWorksheet): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    return formulas.getArrayFormulaCellData()[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {};
  }

  return {
    read: (sheet, { row, column, rows, columns }) => {
      const spills = spilled(sheet);
      return sheet
        .getRange(row, column, rows, columns)
        .getCellDatas()
        .map((cells, r) =>
          cells.map((data, c) => {
            const cell = inFormat(toCell(data), data, sheet);
            return cell.type === 'blank' && cell.formula === undefined
              ? toCell(spills[row + r]?.[column + c])
              : cell;
          }),
        );
    },
    usedRange: (sheet) => {
      let area: Rectangle | null = null;
      const extend = (row: number, column: number, data: Nullable<ICellData>): void => {
        const cell = toCell(data);
        if (cell.type !== 'blank' || cell.formula !== undefined) area = extended(area, row, column);
      };
      sheet.getSheet().getCellMatrix().forValue(extend);
      for (const [row, columns] of Object.entries(spilled(sheet))) {
        for (const [column, data] of Object.entries(
          (columns ?? {}) as Readonly<Record<string, Nullable<ICellData>>>,
        )) {
          extend(Number(row), Number(column), data);
        }
      }
      return area;
    },
    spills: (book, sheet, row, column) => {
      const range = formulas.getArrayFormulaRange()[book.getId()]?.[sheet]?.[row]?.[column];
      return range !== undefined && range !== null;
    },
    filled: (book, sheet) =>
      Object.values(formulas.getArrayFormulaRange()[book.getId()]?.[sheet] ?? {}).flatMap((columns) =>
        Object.values((columns ?? {}) as Readonly<Record<string, Nullable<IRange>>>).flatMap((range) =>
          range ? [toRectangle(range)] : [],
        ),
      ),
    spillParent: (sheet, row, column) => {
      const unit = formulas.getArrayFormulaRange()[sheet.getWorkbook().getUnitId()];
      for (const [parentRow, columns] of Object.entries(unit?.[sheet.getSheetId()] ?? {})) {
        for (const [parentColumn, range] of Object.entries(
          (columns ?? {}) as Readonly<Record<string, Nullable<IRange>>>,
        )) {
          const parent = { row: Number(parentRow), column: Number(parentColumn) };
          if (range === null || range === undefined) continue;
          const area = toRectangle(range);
          const isParent = parent.row === row && parent.column === column;
          if (!isParent && contains(area, row, column)) return parent;
        }
      }
      return null;
    },
  };
}
