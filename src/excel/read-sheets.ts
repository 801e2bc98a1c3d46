import type { Rectangle, SheetSnapshot, Visibility } from '../workbook/snapshot';
import { positionOf } from './areas';
import { cellCount, cutIntoBlocks, packBatches } from './blocks';
import { GatewayError } from './gateway';
import { messages } from './messages';
import { readBlocks, type Block, type BlockContent } from './read-blocks';
import type { Reading } from './reading';

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
): Promise<Reading> {
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
