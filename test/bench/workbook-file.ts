import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { cellAddress } from '../../src/workbook/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The bytes of an .xlsx with these sheets, packed and with shared texts as Excel saves it. Formulas are left out. */
export function workbookFile({ sheets }: WorkbookSnapshot): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheetOf(sheet), sheet.name);
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('The workbook was not written as bytes.');
  return bytes;
}

function worksheetOf({ area, cells, merges }: SheetSnapshot): WorkSheet {
  const sheet: WorkSheet = {
    '!ref': `A1:${cellAddress(area.row + area.rows, area.column + area.columns)}`,
    '!merges': merges.map(({ row, column, rows, columns }) => ({
      s: { r: row, c: column },
      e: { r: row + rows - 1, c: column + columns - 1 },
    })),
  };
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const content = contentOf(cell);
      if (content) sheet[cellAddress(area.row + r, area.column + c)] = content;
    });
  });
  return sheet;
}

function contentOf(cell: Cell): CellObject | null {
  switch (cell.type) {
    case 'number':
      return { t: 'n', v: cell.value };
    case 'text':
      return { t: 's', v: cell.value };
    case 'boolean':
      return { t: 'b', v: cell.value };
    default:
      return null;
  }
}
