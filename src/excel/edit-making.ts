import type { Content, Edit, RowText } from '../workbook/edit';
import type { Rectangle } from '../workbook/snapshot';
import { rangeOf } from './areas';
import { isFormattedAsText, mergesAbove, wholeRow, type Look } from './edit-looks';
import { needsGeneral, TEXT_FORMAT, writeCell } from './write-cell';

type Write = Extract<Edit, { kind: 'write' }>;

/** An edit with all that is needed to make it. */
export interface Making {
  readonly sheet: Excel.Worksheet;
  readonly edit: Edit;
  /** Whether the cell has the format Text. */
  readonly wasText: boolean;
  /** The merged areas that a new row has like the one above. */
  readonly merges: readonly Rectangle[];
}

export const makingOf = (look: Look): Making => ({
  sheet: look.sheet,
  edit: look.placed.edit,
  wasText: isFormattedAsText(look),
  merges: mergesAbove(look),
});

export function make({ sheet, edit, wasText, merges }: Making): void {
  switch (edit.kind) {
    case 'write':
      write(sheet.getRangeByIndexes(edit.row, edit.column, 1, 1), edit, wasText);
      break;
    case 'insertRow':
      // The texts of enumerations stand for them: the enumerations themselves exist only in Excel.
      wholeRow(sheet, edit.row).insert('Down');
      for (const area of merges) {
        if (!coversAny(area, edit.texts)) rangeOf(sheet, { ...area, row: edit.row }).merge();
      }
      for (const { column, text } of edit.texts) {
        writeCell(sheet.getRangeByIndexes(edit.row, column, 1, 1), text, true);
      }
      break;
    case 'deleteRow':
      wholeRow(sheet, edit.row).delete('Up');
      break;
  }
}

/** What takes an edit back when it has been made. */
export function inverse({ sheet, edit, wasText, merges }: Making): Making {
  switch (edit.kind) {
    case 'write': {
      const { kind, sheet: name, row, column, before, after } = edit;
      const back: Edit = { kind, sheet: name, row, column, before: after, after: before };
      if (!takesFormat(after, wasText)) return { sheet, edit: back, wasText, merges };
      return { sheet, edit: { ...back, asText: true }, wasText: false, merges };
    }
    case 'insertRow':
      return { sheet, wasText, merges, edit: rowEdit('deleteRow', edit) };
    case 'deleteRow':
      return { sheet, wasText, merges, edit: rowEdit('insertRow', edit) };
  }
}

const rowEdit = (
  kind: 'insertRow' | 'deleteRow',
  { sheet, row, texts }: Exclude<Edit, { kind: 'write' }>,
): Edit => ({ kind, sheet, row, texts });

function write(range: Excel.Range, { after, asText }: Write, wasText: boolean): void {
  writeCell(range, after, wasText);
  const isStillText = wasText && typeof after === 'string' && needsGeneral(after);
  if (asText || isStillText) range.numberFormat = [[TEXT_FORMAT]];
}

/** A number and a formula take the format Text from the cell; a text does not. */
const takesFormat = (content: Content, wasText: boolean): boolean =>
  wasText && content !== null && typeof content !== 'string';

/** The label of a new row stands in a cell of its own, also below a title over several. */
const coversAny = ({ column, columns }: Rectangle, texts: readonly RowText[]): boolean =>
  texts.some((text) => text.column >= column && text.column < column + columns);
