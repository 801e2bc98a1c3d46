import { contentOf } from '../../src/rules/fix';
import { cellAddress } from '../../src/workbook/address';
import type { Content, Edit } from '../../src/workbook/edit';
import {
  BLANK,
  cellAt,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';
import { recalculated } from './recalculate';

/** What Excel holds after the edits, one after the other. Throws where a cell does not hold what an edit expects. */
export function applyEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  return recalculated(edits.reduce(applyEdit, workbook));
}

function applyEdit(workbook: WorkbookSnapshot, edit: Edit): WorkbookSnapshot {
  if (!workbook.sheets.some(({ name }) => name === edit.sheet)) throw new Error(`No sheet ${edit.sheet}.`);
  return {
    sheets: workbook.sheets.map((sheet) => (sheet.name === edit.sheet ? changed(sheet, edit) : sheet)),
  };
}

function changed(sheet: SheetSnapshot, edit: Edit): SheetSnapshot {
  switch (edit.kind) {
    case 'write':
      return written(sheet, edit);
    case 'insertRow':
      return withRow(sheet, edit);
    case 'deleteRow':
      throw new Error('No fix takes out a row.');
  }
}

function written(
  sheet: SheetSnapshot,
  { row, column, before, after }: Extract<Edit, { kind: 'write' }>,
): SheetSnapshot {
  const old = cellAt(sheet, row, column);
  if (JSON.stringify(contentOf(old)) !== JSON.stringify(before))
    throw new Error(`${cellAddress(row, column)} holds something else.`);
  return withCell(sheet, row, column, cellOf(after));
}

/** A cell inside the used range, which is where fixes write. */
function withCell(sheet: SheetSnapshot, row: number, column: number, content: Cell): SheetSnapshot {
  const [r, c] = [row - sheet.area.row, column - sheet.area.column];
  return {
    ...sheet,
    cells: sheet.cells.map((cells, at) => (at === r ? cells.with(c, content) : cells)),
  };
}

/** Merged areas below move along, and one that the row is put into grows. */
function withRow(sheet: SheetSnapshot, { row, texts }: Extract<Edit, { kind: 'insertRow' }>): SheetSnapshot {
  const { area, cells, merges } = sheet;
  const blank = Array.from({ length: area.columns }, () => BLANK);
  const added = texts.reduce<readonly Cell[]>(
    (line, { column, text }) => line.with(column - area.column, cellOf(text)),
    blank,
  );
  return {
    ...sheet,
    area: { ...area, rows: area.rows + 1 },
    cells: cells.toSpliced(row - area.row, 0, added),
    merges: merges.map((merge) => {
      if (merge.row >= row) return { ...merge, row: merge.row + 1 };
      return merge.row + merge.rows > row ? { ...merge, rows: merge.rows + 1 } : merge;
    }),
  };
}

function cellOf(content: Content): Cell {
  if (content === null) return BLANK;
  if (typeof content === 'string') return { type: 'text', value: content };
  if (typeof content === 'number') return { type: 'number', value: content };
  return { type: 'uncalculated', formula: content.formula };
}
