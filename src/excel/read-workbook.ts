import type { Rectangle, SheetSnapshot, Visibility, WorkbookSnapshot } from '../workbook/snapshot';
import { POSITION, positionOf } from './areas';
import { cellCount, cutIntoBlocks, packBatches } from './blocks';
import { GatewayError } from './gateway';
import { messages } from './messages';
import { readBlocks, type Block, type BlockContent } from './read-blocks';

/** Cells asked for in one batch: with texts of some hundred characters about the 5 MB that the web allows. */
const CELLS_PER_BATCH = 20_000;
/** As many as Excel itself reads at most in a range; used ranges that add up to more are a mistake. */
const MOST_CELLS = 5_000_000;

const EMPTY: Rectangle = { row: 0, column: 0, rows: 0, columns: 0 };

/**
 * The whole workbook, hidden sheets too; chart sheets hold no cells and are not among the worksheets.
 * Three round trips, however many the sheets are, and one more for each further batch of a large workbook.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const sheets = context.workbook.worksheets;
  sheets.load({ name: true, visibility: true });
  await context.sync();

  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(POSITION));
  await context.sync();

  const measured = sheets.items.map((sheet, index) => ({ sheet, area: areaOf(used[index]) }));
  refuseTooLarge(measured);
  const contents = await readAll(context, measured);
  return { sheets: measured.map(({ sheet, area }) => toSnapshot(sheet, area, contents)) };
}

function areaOf(used: Excel.Range | undefined): Rectangle {
  return used === undefined || used.isNullObject ? EMPTY : positionOf(used);
}

function refuseTooLarge(sheets: readonly Block[]): void {
  const cells = sheets.reduce((sum, { area }) => sum + cellCount(area), 0);
  if (cells <= MOST_CELLS) return;
  throw new GatewayError('tooLarge', messages.tooLarge, `${String(cells)} cells in used ranges`);
}

/** One batch after the other: Excel limits the size of each answer, so a large workbook cannot come at once. */
async function readAll(
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
    visibility: toVisibility(sheet.visibility),
    area,
    cells: own.flatMap(({ cells }) => cells),
    merges: own.flatMap(({ merges }) => merges),
  };
}

function toVisibility(visibility: Excel.Worksheet['visibility']): Visibility {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}
