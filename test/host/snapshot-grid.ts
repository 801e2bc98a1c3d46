import {
  cellAt,
  type Rectangle,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';
import type { Grid, GridRange } from './grid';

/** A grid in memory over a snapshot. `edit(true)` puts it in cell-edit mode. */
export function createSnapshotGrid(workbook: WorkbookSnapshot): Grid & { edit: (on: boolean) => void } {
  const firstVisible = workbook.sheets.find((sheet) => sheet.visibility === 'visible');
  let selection: GridRange = {
    sheet: firstVisible?.name ?? '',
    area: { row: 0, column: 0, rows: 1, columns: 1 },
  };
  let editing = false;

  function sheetNamed(name: string): SheetSnapshot {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`The grid has no sheet "${name}".`);
    return sheet;
  }

  return {
    sheets: () => workbook.sheets.map(({ name, visibility }) => ({ name, visibility })),
    activeSheet: () => selection.sheet,
    activate: (name) => {
      if (name !== selection.sheet) selection = { ...selection, sheet: sheetNamed(name).name };
    },
    usedRange: (name) => {
      const { area } = sheetNamed(name);
      return isEmpty(area) ? null : area;
    },
    read: ({ sheet: name, area }) => {
      const sheet = sheetNamed(name);
      return Array.from({ length: area.rows }, (_row, row) =>
        Array.from({ length: area.columns }, (_column, column) =>
          cellAt(sheet, area.row + row, area.column + column),
        ),
      );
    },
    merges: (name) => sheetNamed(name).merges,
    select: (range) => {
      selection = range;
    },
    selection: () => selection,
    isEditing: () => editing,
    edit: (on) => {
      editing = on;
    },
  };
}

const isEmpty = (area: Rectangle): boolean => area.rows === 0 || area.columns === 0;
