import type { WorkbookGateway } from '../../excel/gateway';
import { sheetAddress } from '../../workbook/address';
import { type DocumentFormula, type DocumentSheet, isFormula } from '../../workbook/document';
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
      /** The names that the sheets have there. */
      readonly names: readonly string[];
      readonly kept: number;
      readonly lost: readonly LostRow[];
    }
  /** Somebody has moved the table of a sheet, so that its formulas would point elsewhere. */
  | { readonly kind: 'moved'; readonly sheet: string };

/**
 * Writes the sheets of the underlag in the open workbook, in place of those that were written before. What people have
 * written in their columns stays, by the keys of the rows, and so do the frames that were set there.
 */
export async function writeHere(
  gateway: WorkbookGateway,
  { underlag, choices }: Pick<UnderlagState, 'underlag' | 'choices'>,
): Promise<WrittenHere> {
  if (underlag === null) return { kind: 'written', names: [], kept: 0, lost: [] };
  const earlier = await gateway.readWorkbook();
  const before = readFrames(earlier) ?? NOTHING_SET;
  const input = { ...before, choices: [...choices, ...before.choices] };
  const { sheets, kept, lost } = carryOver(underlagSheets(underlag, input), earlier);
  const moved = sheets.find((sheet) => isMoved(sheet, earlier));
  if (moved !== undefined) return { kind: 'moved', sheet: moved.document.name };
  return { kind: 'written', names: await writeAll(gateway, sheets), kept, lost };
}

/** Formulas name the rows of the tables. */
function isMoved({ document, table, keys }: UnderlagSheet, earlier: WorkbookSnapshot): boolean {
  const headers = document.blocks.find(({ row, column }) => row === table.row && column === 0)?.rows[0] ?? [];
  const found = earlierTable(
    earlier,
    document.name,
    keys.map((at) => textOfDocument(headers[at])),
  );
  return found !== null && found.headerRow !== table.row;
}

/**
 * The summary last: Excel takes no formula that names a sheet which is not there yet. A sheet may have another name,
 * where people have given it one or have their own of that name; it is then written again, with formulas that say so.
 */
async function writeAll(
  gateway: WorkbookGateway,
  sheets: readonly UnderlagSheet[],
): Promise<readonly string[]> {
  const names = new Map<string, string>();
  const [summary, ...others] = sheets;
  for (const { document } of summary === undefined ? others : [...others, summary]) {
    const write = (): Promise<string> =>
      gateway.writeSheet(inExcel(document, names), [textOfDocument(document.blocks[0]?.rows[0]?.[0])]);
    const name = await write();
    names.set(document.name, name);
    if (name !== document.name) await write();
  }
  return [...names.values()];
}

/** As Excel is to have it: lists of answers and charts are written in files alone. */
function inExcel(document: DocumentSheet, names: ReadonlyMap<string, string>): DocumentSheet {
  const blocks = document.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((cells) => cells.map((cell) => (isFormula(cell) ? withNames(cell, names) : cell))),
  }));
  const kept = Object.entries(document).filter(([member]) => member !== 'entries' && member !== 'charts');
  return { ...(Object.fromEntries(kept) as unknown as DocumentSheet), blocks };
}

const withNames = (cell: DocumentFormula, names: ReadonlyMap<string, string>): DocumentFormula => ({
  ...cell,
  formula: [...names].reduce(
    (formula, [ours, theirs]) => formula.replaceAll(sheetAddress(ours, ''), sheetAddress(theirs, '')),
    cell.formula,
  ),
});
