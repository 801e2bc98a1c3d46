import type { Content, Edit, RowText } from '../workbook/edit';
import { GatewayError, type Applied } from './gateway';
import { cellChanged, rowNotEmpty } from './messages';
import { sheetsByName } from './sheets-by-name';
import { writable } from './writable';

/**
 * Makes edits one after the other, in three round trips whatever their number. Nothing is written where a cell holds
 * something else than it did, or a row to be taken out more than it should: somebody else was there meanwhile. What each
 * edit looks at is what stands there before any is made.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Applied> {
  const sheets = await sheetsByName(
    context,
    edits.map(({ sheet }) => sheet),
  );
  const found = edits.map((edit) => ({ edit, range: lookAt(sheetOf(sheets, edit), edit) }));
  await context.sync();
  for (const { edit, range } of found) refuseChanged(edit, range);

  for (const edit of edits) make(sheetOf(sheets, edit), edit);
  await context.sync();
  return { undo: edits.map(inverse).reverse() };
}

function sheetOf(sheets: ReadonlyMap<string, Excel.Worksheet>, { sheet }: Edit): Excel.Worksheet {
  const found = sheets.get(sheet);
  if (found === undefined) throw new RangeError(`The sheet ${sheet} was not looked up.`);
  return found;
}

/** Asks for what an edit must find; null where it finds whatever there is. */
function lookAt(sheet: Excel.Worksheet, edit: Edit): Excel.Range | null {
  switch (edit.kind) {
    case 'write':
      return sheet.getRange(edit.cell).load({ formulas: true, columnIndex: true });
    case 'deleteRow':
      return rowRange(sheet, edit.row)
        .getUsedRangeOrNullObject(true)
        .load({ formulas: true, columnIndex: true });
    case 'insertRow':
      return null;
  }
}

/** Throws where the workbook holds something else than the edit was made for. */
function refuseChanged(edit: Edit, range: Excel.Range | null): void {
  if (range === null) return;
  const [cells = []]: readonly unknown[][] = range.isNullObject ? [] : range.formulas;
  if (edit.kind === 'write' && !isSame(cells[0], edit.before)) {
    throw new GatewayError('conflict', cellChanged(edit.sheet, edit.cell), edit.cell);
  }
  if (edit.kind === 'deleteRow') {
    const texts = cells.length === 0 ? [] : textsIn(cells, range.columnIndex);
    if (!areSame(texts, edit.texts)) {
      const row = edit.row + 1;
      throw new GatewayError('conflict', rowNotEmpty(edit.sheet, row), String(row));
    }
  }
}

function make(sheet: Excel.Worksheet, edit: Edit): void {
  switch (edit.kind) {
    case 'write':
      sheet.getRange(edit.cell).formulas = [[writable(edit.after)]];
      break;
    case 'insertRow':
      // The texts of enumerations stand for them: the enumerations themselves exist only in Excel.
      rowRange(sheet, edit.row).insert('Down');
      for (const { column, text } of edit.texts) {
        sheet.getRangeByIndexes(edit.row, column, 1, 1).formulas = [[writable(text)]];
      }
      break;
    case 'deleteRow':
      rowRange(sheet, edit.row).delete('Up');
      break;
  }
}

function inverse(edit: Edit): Edit {
  switch (edit.kind) {
    case 'write':
      return { ...edit, before: edit.after, after: edit.before };
    case 'insertRow':
      return { ...edit, kind: 'deleteRow' };
    case 'deleteRow':
      return { ...edit, kind: 'insertRow' };
  }
}

const rowRange = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  sheet.getRange(`${String(row + 1)}:${String(row + 1)}`);

/** Whether a cell, as Excel tells its formula or value, holds the content. */
function isSame(told: unknown, content: Content): boolean {
  if (content === null) return told === '';
  return told === (typeof content === 'object' ? content.formula : content);
}

function textsIn(row: readonly unknown[], firstColumn: number): readonly RowText[] {
  return row.flatMap((value, index) =>
    value === '' ? [] : [{ column: firstColumn + index, text: String(value) }],
  );
}

const areSame = (found: readonly RowText[], wanted: readonly RowText[]): boolean =>
  found.length === wanted.length &&
  wanted.every(({ column, text }) => found.some((each) => each.column === column && each.text === text));
