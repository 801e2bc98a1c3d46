import { BooleanNumber } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import {
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  type FWorkbook,
  type FWorksheet,
} from '@univerjs/preset-sheets-core';
import type { Rectangle } from '../workbook/snapshot';
import type { CellFormat, Extras } from '../emulator/extras';
import { rowHeights } from './layout';
import type { CellReader } from './univer-cells';
import { toRange } from './univer-data';

const POINT = 4 / 3;

interface Shown {
  readonly book: FWorkbook | null;
  readonly extras: Extras;
}

/**
 * Gives columns and rows the widths, heights and frozen rows that the host has asked for, each once; rows with wrapped
 * texts become as high as these need whenever something is written. Not by commands: nothing of it is undone by Ctrl+Z.
 */
export function createExtraLayout(
  api: FUniver,
  cells: CellReader,
  shown: () => Shown,
): { readonly update: () => void } {
  const done = new WeakSet<CellFormat>();
  let isDue = false;

  function layOut(): void {
    isDue = false;
    const { book, extras } = shown();
    for (const sheet of book?.getSheets() ?? []) {
      const formats = extras.formats.filter((format) => format.sheet === sheet.getSheetId());
      for (const format of formats.filter((each) => !done.has(each))) {
        done.add(format);
        apply(sheet, format);
      }
      for (const { area } of formats.filter(({ property }) => property === 'wrapText')) fitRows(sheet, area);
    }
  }

  function apply(sheet: FWorksheet, { area, property, value }: CellFormat): void {
    if (property === 'columnWidth' && typeof value === 'number') {
      change(sheet, SetWorksheetColWidthMutation.id, { ranges: [toRange(area)], colWidth: value * POINT });
    }
    if (property === 'frozen') {
      const place = { startRow: area.rows, startColumn: -1, ySplit: area.rows, xSplit: 0 };
      change(sheet, SetFrozenMutation.id, place);
    }
  }

  function fitRows(sheet: FWorksheet, area: Rectangle): void {
    const block = {
      name: '',
      visibility: 'visible',
      area,
      cells: cells.read(sheet, area),
      merges: [],
    } as const;
    const heights = rowHeights(
      block,
      (column) => sheet.getColumnWidth(column),
      () => true,
    );
    const ranges = [toRange(area)];
    // Else the heights would count that the spreadsheet worked out before the columns got their widths.
    const autoHeightInfo = BooleanNumber.FALSE;
    change(sheet, SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo });
    change(sheet, SetWorksheetRowHeightMutation.id, { ranges, rowHeight: Object.fromEntries(heights) });
  }

  function change(sheet: FWorksheet, mutation: string, what: object): void {
    const unitId = sheet.getWorkbook().getUnitId();
    api.syncExecuteCommand(mutation, { unitId, subUnitId: sheet.getSheetId(), ...what });
  }

  return {
    update: () => {
      if (isDue) return;
      isDue = true;
      queueMicrotask(layOut);
    },
  };
}
