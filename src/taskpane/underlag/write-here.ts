import type { WorkbookGateway } from '../../excel/gateway';
import type { AlternativeChoice } from '../../underlag/alternatives';
import { sheetAddress } from '../../workbook/address';
import {
  type Block,
  type DocumentFormula,
  type DocumentSheet,
  type Entry,
  isFormula,
} from '../../workbook/document';
import { carryOver, type LostRow } from '../../underlag/workbook/carry-over';
import { earlierTable, type EarlierTable } from '../../underlag/workbook/earlier-table';
import { withAnswers } from '../../underlag/workbook/questions-sheet';
import { FRAMES_SHEET } from '../../underlag/workbook/frames-layout';
import { isOfChoices } from '../../underlag/workbook/frames-sheet';
import { NOTHING_SET, readFrames } from '../../underlag/workbook/frames-input';
import type { UnderlagSheet } from '../../underlag/workbook/sheet';
import { underlagSheetSteps } from '../../underlag/workbook/underlag-workbook';
import { textOf, textOfDocument } from '../../underlag/workbook/cell-text';
import { cellAt, type WorkbookSnapshot } from '../../workbook/snapshot';
import { inSlices } from '../check/in-slices';
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
  /** Somebody has moved what stands on a sheet, so that its formulas would point elsewhere. */
  | { readonly kind: 'moved'; readonly sheet: string }
  /** What stands there is the underlag of another year, which people may want to keep. */
  | { readonly kind: 'anotherYear'; readonly sheet: string };

interface GivenHere extends Pick<UnderlagState, 'underlag' | 'choices' | 'written'> {
  /** Workbooks of questions that have come back since the sheets were written last. */
  readonly answers: readonly WorkbookSnapshot[];
}

/**
 * Writes the sheets of the underlag in the open workbook, in place of those that were written before. What people have
 * written in their columns stays, by the keys of the rows, and so do the frames that were set there.
 */
export async function writeHere(
  gateway: WorkbookGateway,
  { underlag, choices, written, answers }: GivenHere,
): Promise<WrittenHere> {
  if (underlag === null) return { kind: 'written', names: [], kept: 0, lost: [] };
  const earlier = await gateway.readWorkbook();
  const before = readFrames(earlier) ?? NOTHING_SET;
  const input = { ...before, choices: choicesTogether({ choices, written }, before.choices) };
  const fresh = await inSlices(underlagSheetSteps(underlag, input));
  const stand = fresh.map((sheet) => ({ sheet, found: foundIn(sheet, earlier) }));
  for (const { sheet, found } of stand) {
    const hindrance = found && hindranceIn(sheet, found);
    if (hindrance) return { kind: hindrance, sheet: sheet.document.name };
  }
  const least = new Map(
    stand.flatMap(({ sheet, found }) => (found === null ? [] : [[sheet.document.name, found.headerRow]])),
  );
  const gone = written.filter((each) => !choices.includes(each));
  const carried = carryOver(await inSlices(underlagSheetSteps(underlag, input, least)), earlier, {
    isForgotten: (sheet, key, header) => sheet === FRAMES_SHEET && isOfChoices(gone, key, header),
  });
  const answered = withAnswers(carried.sheets, answers);
  return {
    kind: 'written',
    names: await writeAll(gateway, answered.sheets),
    kept: carried.kept,
    lost: [...carried.lost, ...answered.lost],
  };
}

/**
 * What is set in the pane and what stands on the sheet: what the pane has written before is the sheet's own since then,
 * where people go on with it. What has been taken away in the pane goes.
 */
function choicesTogether(
  { choices, written }: Pick<UnderlagState, 'choices' | 'written'>,
  before: readonly AlternativeChoice[],
): readonly AlternativeChoice[] {
  const fresh = choices.filter((each) => !written.includes(each));
  const gone = written.filter((each) => !choices.includes(each));
  const outranked = new Set([...fresh, ...gone].map(rowOf));
  return [...fresh, ...before.filter((each) => !outranked.has(rowOf(each)))];
}

/** The row of the frames that a choice fills in; the variants of D by what they reduce. */
const rowOf = ({ supplier, alternative, kind, cost, reduction }: AlternativeChoice): string =>
  JSON.stringify([
    supplier,
    alternative,
    kind,
    cost,
    alternative === 'D' ? (reduction?.toString() ?? '0') : '',
  ]);

/** The table of a sheet where it was written before. */
function foundIn({ document, table, keys }: UnderlagSheet, earlier: WorkbookSnapshot): EarlierTable | null {
  const headers = document.blocks.find(({ row, column }) => row === table.row && column === 0)?.rows[0] ?? [];
  return earlierTable(
    earlier,
    document.name,
    keys.map((at) => textOfDocument(headers[at])),
  );
}

/** Formulas name the places of what stands above the tables, and their columns. */
function hindranceIn(
  { document, table, keys }: UnderlagSheet,
  { sheet, columnOf }: EarlierTable,
): 'moved' | 'anotherYear' | null {
  const [title, found] = [titleOf(document), textOf(cellAt(sheet, 0, 0))];
  const headers = document.blocks.find(({ row, column }) => row === table.row && column === 0)?.rows[0] ?? [];
  const isInPlace = keys.every((at) => columnOf(textOfDocument(headers[at])) === at);
  if (found === title && isInPlace) return null;
  return found !== title && withoutYears(found) === withoutYears(title) ? 'anotherYear' : 'moved';
}

const titleOf = ({ blocks }: DocumentSheet): string => textOfDocument(blocks[0]?.rows[0]?.[0]);
const withoutYears = (title: string): string => title.replaceAll(/\d+/g, '');

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
    const write = (): Promise<string> => gateway.writeSheet(inExcel(document, names), [titleOf(document)]);
    const name = await write();
    names.set(document.name, name);
    if (name !== document.name) await write();
  }
  return [...names.values()];
}

/** With the names that the sheets have there, and with nothing left above the table of what stood there before. */
function inExcel(document: DocumentSheet, names: ReadonlyMap<string, string>): DocumentSheet {
  const blocks = document.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((cells) => cells.map((cell) => (isFormula(cell) ? withNames(cell, names) : cell))),
  }));
  const entries = (document.entries ?? []).map((entry) => onNamed(entry, names));
  return { ...document, blocks: [...blocks, ...blanksAbove(document)], entries };
}

const onNamed = (entry: Entry, names: ReadonlyMap<string, string>): Entry => {
  const { takes } = entry;
  if (takes?.kind !== 'area' || !names.has(takes.sheet)) return entry;
  return { ...entry, takes: { ...takes, sheet: names.get(takes.sheet) ?? takes.sheet } };
};

/** Below the sentence at the top and above the table: what no block fills of the columns that blocks use. */
function blanksAbove({ blocks, tables = [] }: DocumentSheet): readonly Block[] {
  const header = tables[0]?.area.row ?? 0;
  const above = blocks.filter(({ row }) => row > 1 && row < header);
  const width = Math.max(0, ...above.map(({ column, rows }) => column + (rows[0]?.length ?? 0)));
  const isFilled = (row: number, column: number): boolean =>
    above.some(
      (block) =>
        block.rows[row - block.row] !== undefined &&
        column >= block.column &&
        column < block.column + (block.rows[row - block.row]?.length ?? 0),
    );
  return Array.from({ length: Math.max(0, header - 2) }, (_, at) => at + 2).flatMap((row) =>
    Array.from({ length: width }, (_, column) => column)
      .filter((column) => !isFilled(row, column))
      .map((column): Block => ({ row, column, rows: [[null]] })),
  );
}

const withNames = (cell: DocumentFormula, names: ReadonlyMap<string, string>): DocumentFormula => ({
  ...cell,
  formula: [...names].reduce(
    (formula, [ours, theirs]) => formula.replaceAll(sheetAddress(ours, ''), sheetAddress(theirs, '')),
    cell.formula,
  ),
});
