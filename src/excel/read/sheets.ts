import { type SheetSnapshot, stretchesOf, type Visibility } from '../../workbook/snapshot';
import { GatewayError } from '../gateway';
import { messages } from '../messages';
import { cellCount, cutIntoBlocks, packBatches } from '../ranges';
import { type Block, type BlockContent, readBlocks } from './blocks';

/** Cells asked for in one batch: with texts of some hundred characters about the 5 MB that the web allows. */
const CELLS_PER_BATCH = 20_000;
/** As many as Excel itself reads at most in a range; used ranges that add up to more are a mistake. */
const MOST_CELLS = 5_000_000;

/** What was read of a workbook: each sheet by Excel's id of it, which stays when the name changes. */
export type SheetsById = ReadonlyMap<string, SheetSnapshot>;

/**
 * Reads sheets in the whole of their used ranges: in one round trip, and one more for each further batch when they
 * are large, since Excel limits the size of each answer.
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Block[],
): Promise<SheetsById> {
  const cells = sheets.reduce((sum, { area }) => sum + cellCount(area), 0);
  if (cells > MOST_CELLS) {
    throw new GatewayError('tooLarge', messages.tooLarge, `${String(cells)} cells in used ranges`);
  }
  const blocks = sheets.flatMap((whole) =>
    cutIntoBlocks(whole.area, CELLS_PER_BATCH).map((area) => ({ ...whole, area })),
  );
  const contents: BlockContent[] = [];
  for (const batch of packBatches(blocks, ({ area }) => cellCount(area), CELLS_PER_BATCH)) {
    contents.push(...(await readBlocks(context, batch)));
  }
  return new Map(sheets.map((block) => [block.sheet.id, toSnapshot(block, contents)]));
}

function toSnapshot({ sheet, area }: Block, contents: readonly BlockContent[]): SheetSnapshot {
  const own = contents.filter(({ block }) => block.sheet === sheet);
  const hiddenRows = stretchesOf(own.flatMap((content) => content.hiddenRows));
  const hiddenColumns = stretchesOf(own[0]?.hiddenColumns ?? []);
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    area,
    cells: own.flatMap(({ cells }) => cells),
    merges: own.flatMap(({ merges }) => merges),
    ...(hiddenRows && { hiddenRows }),
    ...(hiddenColumns && { hiddenColumns }),
  };
}

export function visibilityOf({ visibility }: Excel.Worksheet): Visibility {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}
