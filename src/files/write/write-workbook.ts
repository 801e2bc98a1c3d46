import type { WorkbookDocument } from '../../workbook/document';

/**
 * The bytes of an .xlsx file that holds what the document says: the same bytes whenever the same is written.
 * The writer (some 40 kB packed) is loaded when it is first needed.
 * @throws {Error} where two blocks of a sheet hold the same cell, or Excel would not take the name of a sheet.
 */
export async function writeWorkbookFile(document: WorkbookDocument): Promise<Uint8Array> {
  const { toXlsx } = await import(/* webpackChunkName: "xlsx-writer" */ './xlsx');
  return toXlsx(document);
}
