import { BLANK, type Cell, type Rectangle } from '../../workbook/snapshot';
import { isAnswerTooLarge } from '../errors';
import { GatewayError } from '../gateway';
import { messages } from '../messages';
import { cutIntoBlocks, POSITION_IN_AREAS, positionOf, rangeOf } from '../ranges';
import { supports } from '../requirements';

/**
 * `getMergedAreasOrNullObject` fails above 512 merged areas; a band of so many cells cannot hold more.
 * It finds the areas whose first cell lies in the band, each with its whole extent (office-js issue 3611).
 */
const CELLS_PER_MERGE_BAND = 512;

/** Some rows of a sheet's used range, in its full width. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly area: Rectangle;
}

export interface BlockContent {
  readonly block: Block;
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Rectangle[];
}

/** Reads blocks in one batch; when Excel finds the answer too heavy, in two halves, and so on. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly BlockContent[]> {
  try {
    return await readBatch(context, blocks);
  } catch (error) {
    const halves = isAnswerTooLarge(error) ? halve(blocks) : null;
    if (halves === null) throw error;
    const [first, second] = halves;
    return [...(await readBlocks(context, first)), ...(await readBlocks(context, second))];
  }
}

async function readBatch(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly BlockContent[]> {
  const asked = blocks.map((block) => ({
    block,
    range: rangeOf(block.sheet, block.area).load({ values: true, formulas: true, valueTypes: true }),
    merged: askForMerges(block),
  }));
  await context.sync();
  return asked.map(({ block, range, merged }) => ({
    block,
    cells: toCells(present(range)),
    merges: merged
      .filter((areas) => !areas.isNullObject)
      .flatMap((areas) => areas.areas.items.map(positionOf)),
  }));
}

/** Excel before ExcelApi 1.13 does not tell; the snapshot is then without merged areas. */
function askForMerges({ sheet, area }: Block): Excel.RangeAreas[] {
  if (!supports('1.13')) return [];
  return cutIntoBlocks(area, CELLS_PER_MERGE_BAND).map((band) =>
    rangeOf(sheet, band).getMergedAreasOrNullObject().load(POSITION_IN_AREAS),
  );
}

/** A range too large gives null instead of rows, without an error (office-js issue 6781). */
function present(range: Excel.Range): Excel.Range {
  const values: unknown = range.values;
  if (Array.isArray(values)) return range;
  throw new GatewayError('tooLarge', messages.tooLarge, 'Range.values is null');
}

function halve(blocks: readonly Block[]): [Block[], Block[]] | null {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (block === undefined || block.area.rows < 2) return null;
  const upper = { ...block.area, rows: Math.ceil(block.area.rows / 2) };
  const lower = { ...block.area, row: block.area.row + upper.rows, rows: block.area.rows - upper.rows };
  return [[{ ...block, area: upper }], [{ ...block, area: lower }]];
}

/** What Excel tells of a block: rows of values, formulas and value types, cell by cell alike. */
interface CellData {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export function toCells({ values, formulas, valueTypes }: CellData): Cell[][] {
  return values.map((row, r) =>
    row.map((value, c) => withFormula(toCell(value, valueTypes[r]?.[c]), value, formulas[r]?.[c])),
  );
}

/** Only the type tells an error from a text that reads like one. */
function toCell(value: unknown, type: string | undefined): Cell {
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value !== 'string' || value === '') return BLANK;
  return { type: type === 'Error' ? 'error' : 'text', value };
}

/** Where there is no formula Excel repeats the value, so a text that begins with "=" is no formula. */
function withFormula(cell: Cell, value: unknown, formula: unknown): Cell {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return cell;
  return { ...cell, formula };
}
