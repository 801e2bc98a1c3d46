import type { Cell, Rectangle, SheetSnapshot, Visibility, WorkbookSnapshot } from '../../workbook/snapshot';
import { GatewayError } from '../gateway';
import { messages } from '../messages';
import { cellCount, cutIntoBlocks, packBatches, positionOf } from '../ranges';
import { type Block, type BlockContent, readBlocks } from './blocks';

/** What must be loaded of the worksheets before `readSheets`. */
export const SHEET = {
  id: true,
  name: true,
  visibility: true,
} as const satisfies Excel.Interfaces.WorksheetCollectionLoadOptions;

/** Cells asked for in one batch: with texts of some hundred characters about the 5 MB that the web allows. */
const CELLS_PER_BATCH = 20_000;
/** As many as Excel itself reads at most in a range; used ranges that add up to more are a mistake. */
const MOST_CELLS = 5_000_000;

const EMPTY: Rectangle = { row: 0, column: 0, rows: 0, columns: 0 };

/** A sheet and its used range, both loaded. */
export interface MeasuredSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Reads whole sheets: one round trip, and one more for each further batch when they are large. */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
): Promise<SheetsById> {
  const blocks = sheets.map(({ sheet, used }) => ({
    sheet,
    area: used.isNullObject ? EMPTY : positionOf(used),
  }));
  refuseTooLarge(blocks);
  const contents = await readContents(context, blocks);
  return new Map(blocks.map(({ sheet, area }) => [sheet.id, toSnapshot(sheet, area, contents)]));
}

function refuseTooLarge(sheets: readonly Block[]): void {
  const cells = sheets.reduce((sum, { area }) => sum + cellCount(area), 0);
  if (cells <= MOST_CELLS) return;
  throw new GatewayError('tooLarge', messages.tooLarge, `${String(cells)} cells in used ranges`);
}

/** One batch after the other: Excel limits the size of each answer, so a large workbook cannot come at once. */
async function readContents(
  context: Excel.RequestContext,
  sheets: readonly Block[],
): Promise<readonly BlockContent[]> {
  const blocks = sheets.flatMap(({ sheet, area }) =>
    cutIntoBlocks(area, CELLS_PER_BATCH).map((block) => ({ sheet, area: block })),
  );
  const contents: BlockContent[] = [];
  for (const batch of packBatches(blocks, ({ area }) => cellCount(area), CELLS_PER_BATCH)) {
    contents.push(...(await readBlocks(context, batch)));
  }
  return contents;
}

function toSnapshot(
  sheet: Excel.Worksheet,
  area: Rectangle,
  contents: readonly BlockContent[],
): SheetSnapshot {
  const own = contents.filter(({ block }) => block.sheet === sheet);
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    area,
    cells: own.flatMap(({ cells }) => cells),
    merges: own.flatMap(({ merges }) => merges),
  };
}

export function visibilityOf({ visibility }: Excel.Worksheet): Visibility {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}

/** What was read of a workbook: each sheet by Excel's id of it, which stays when the name changes. */
export type SheetsById = ReadonlyMap<string, SheetSnapshot>;

/** In the order of the tabs, as the reading has them. */
export const toWorkbook = (reading: SheetsById): WorkbookSnapshot => ({ sheets: [...reading.values()] });

/** Whether two readings of a sheet say the same. */
export function isSameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return (
    one.name === other.name &&
    one.visibility === other.visibility &&
    isSameArea(one.area, other.area) &&
    one.cells.every((row, r) => row.every((cell, c) => isSameCell(cell, other.cells[r]?.[c])))
  );
}

const isSameArea = (one: Rectangle, other: Rectangle): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

const isSameCell = (one: Cell, other: Cell | undefined): boolean =>
  other !== undefined &&
  one.type === other.type &&
  one.formula === other.formula &&
  valueOf(one) === valueOf(other);

const valueOf = (cell: Cell): string | number | boolean | null => ('value' in cell ? cell.value : null);
