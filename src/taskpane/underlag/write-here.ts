import type { WorkbookGateway } from '../../excel/gateway';
import type { DocumentSheet } from '../../workbook/document';
import { carryOver, type LostRow } from '../../underlag/workbook/carry-over';
import { earlierTable } from '../../underlag/workbook/earlier-table';
import { NOTHING_SET, readFrames } from '../../underlag/workbook/frames-input';
import type { UnderlagSheet } from '../../underlag/workbook/sheet';
import { underlagSheets } from '../../underlag/workbook/underlag-workbook';
import { textOfDocument } from '../../underlag/workbook/cell-text';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { UnderlagState } from './underlag-store';

/** What came of writing the underlag in the open workbook. */
export type WrittenHere =
  | {
      readonly kind: 'written';
      readonly sheets: number;
      readonly kept: number;
      readonly lost: readonly LostRow[];
    }
  /** Somebody has moved the table of a sheet, so that its formulas would point elsewhere. */
  | { readonly kind: 'moved'; readonly sheet: string }
  /** The workbook has a sheet of its own with the name of one of ours. */
  | { readonly kind: 'taken'; readonly sheet: string };

/**
 * Writes the sheets of the underlag in the open workbook, in place of those that were written before. What people have
 * written in their columns stays, by the keys of the rows, and so do the frames that were set there.
 */
export async function writeHere(
  gateway: WorkbookGateway,
  { underlag, choices }: Pick<UnderlagState, 'underlag' | 'choices'>,
): Promise<WrittenHere> {
  if (underlag === null) return { kind: 'written', sheets: 0, kept: 0, lost: [] };
  const earlier = await gateway.readWorkbook();
  const before = readFrames(earlier) ?? NOTHING_SET;
  const input = { ...before, choices: [...choices, ...before.choices] };
  const { sheets, kept, lost } = carryOver(underlagSheets(underlag, input), earlier);
  for (const sheet of sheets) {
    const hindrance = hindranceTo(sheet, earlier);
    if (hindrance !== null) return { kind: hindrance, sheet: sheet.document.name };
  }
  for (const { document } of sheets) await gateway.writeSheet(inExcel(document), [titleOf(document)]);
  return { kind: 'written', sheets: sheets.length, kept, lost };
}

/** Formulas name the sheets, and the rows of their tables. */
function hindranceTo(
  { document, table, keys }: UnderlagSheet,
  earlier: WorkbookSnapshot,
): 'moved' | 'taken' | null {
  const headers = document.blocks.find(({ row, column }) => row === table.row && column === 0)?.rows[0] ?? [];
  const found = earlierTable(
    earlier,
    document.name,
    keys.map((at) => textOfDocument(headers[at])),
  );
  const isThere = earlier.sheets.some(({ name }) => name.toLowerCase() === document.name.toLowerCase());
  if (found?.sheet.name === document.name) return found.headerRow === table.row ? null : 'moved';
  return isThere ? 'taken' : null;
}

const titleOf = ({ blocks }: DocumentSheet): string => textOfDocument(blocks[0]?.rows[0]?.[0]);

/** Lists of answers and charts are written in files alone. */
const inExcel = (document: DocumentSheet): DocumentSheet =>
  Object.fromEntries(
    Object.entries(document).filter(([member]) => member !== 'entries' && member !== 'charts'),
  ) as unknown as DocumentSheet;
