import { tellingFormat } from '../../workbook/number-format';
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

/**
 * What Excel tells of a used range as a whole, whether all of it is so (true), nothing (false) or some (null). A row
 * that a filter leaves out is hidden too.
 */
export interface Looks {
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  readonly strikethrough: boolean | null;
}

/** Some rows of a sheet's used range, in its full width. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly area: Rectangle;
  readonly looks: Looks;
}

export interface BlockContent {
  readonly block: Block;
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Rectangle[];
  /** By their numbers in the sheet; the columns are told with every block. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
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
  const asked = blocks.map((block) => {
    const range = rangeOf(block.sheet, block.area);
    return {
      block,
      range: range.load(CONTENT),
      merged: askForMerges(block),
      looks: askForLooks(block, range),
    };
  });
  await context.sync();
  return asked.map(({ block, range, merged, looks }) => ({
    block,
    cells: withoutStruck(toCells(present(range)), block.looks.strikethrough, looks.cells?.value),
    merges: merged
      .filter((areas) => !areas.isNullObject)
      .flatMap((areas) => areas.areas.items.map(positionOf)),
    hiddenRows: hidden(
      block.area.row,
      block.area.rows,
      block.looks.rowHidden,
      (index) => looks.rows?.value[index]?.rowHidden,
    ),
    hiddenColumns: hidden(
      block.area.column,
      block.area.columns,
      block.looks.columnHidden,
      (index) => looks.columns?.value[index]?.columnHidden,
    ),
  }));
}

const CONTENT = {
  values: true,
  formulas: true,
  valueTypes: true,
  numberFormat: true,
} as const satisfies Excel.Interfaces.RangeLoadOptions;

/** Asks for what is so in some of the range alone: for most workbooks nothing. */
function askForLooks({ looks }: Block, range: Excel.Range) {
  return {
    rows: looks.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null,
    columns: looks.columnHidden === null ? range.getColumnProperties({ columnHidden: true }) : null,
    cells: looks.strikethrough === null ? range.getCellProperties(struckProperties()) : null,
  };
}

/** Before ExcelApi 1.18 Excel does not tell of pieces of a text; one that is struck in part is then read whole. */
const struckProperties = (): Excel.CellPropertiesLoadOptions => ({
  format: { font: { strikethrough: true } },
  ...(supports('1.18') ? { textRuns: true } : {}),
});

/** The numbers of the rows or columns that are hidden. */
const hidden = (
  first: number,
  count: number,
  all: boolean | null,
  isHidden: (index: number) => boolean | undefined,
): readonly number[] =>
  Array.from({ length: all === false ? 0 : count }, (_, index) => index)
    .filter((index) => all === true || isHidden(index) === true)
    .map((index) => first + index);

/**
 * Text that is struck through is not there, nor is a number. What a conditional format strikes is not told of, nor are
 * pieces of the text of a formula, which has none.
 */
function withoutStruck(
  cells: readonly (readonly Cell[])[],
  all: boolean | null,
  properties: readonly (readonly Excel.CellProperties[])[] | undefined,
): readonly (readonly Cell[])[] {
  if (all === true) return cells.map((row) => row.map(() => BLANK));
  if (properties === undefined) return cells;
  return cells.map((row, r) => row.map((cell, c) => unstruck(cell, properties[r]?.[c])));
}

function unstruck(cell: Cell, properties: Excel.CellProperties | undefined): Cell {
  const runs = properties?.textRuns ?? [];
  if (cell.type === 'text' && cell.formula === undefined && runs.length > 0) {
    const value = runs.map(({ font, text }) => (font?.strikethrough === true ? '' : text)).join('');
    return value === '' ? BLANK : { type: 'text', value };
  }
  return properties?.format?.font?.strikethrough === true ? BLANK : cell;
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

/** What Excel tells of a block: rows of values, formulas, value types and number formats, cell by cell alike. */
interface CellData {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

export function toCells({ values, formulas, valueTypes, numberFormat }: CellData): Cell[][] {
  return values.map((row, r) =>
    row.map((value, c) =>
      withFormula(toCell(value, valueTypes[r]?.[c], numberFormat[r]?.[c]), value, formulas[r]?.[c]),
    ),
  );
}

/**
 * Only the type tells an error from a text that reads like one. A checkbox is a truth value; one of the older kind,
 * that lies over the cells, is not told of but in the cell that it is tied to.
 * Wrong on: dates of a workbook that counts from 1904, which Excel does not tell; they are read four years early.
 */
function toCell(value: unknown, type: string | undefined, numberFormat: unknown): Cell {
  if (typeof value === 'number') {
    const format = typeof numberFormat === 'string' ? tellingFormat(numberFormat, value) : undefined;
    return format === undefined ? { type: 'number', value } : { type: 'number', value, format };
  }
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value !== 'string' || value === '') return BLANK;
  return { type: type === 'Error' ? 'error' : 'text', value };
}

/** Where there is no formula Excel repeats the value, so a text that begins with "=" is no formula. */
function withFormula(cell: Cell, value: unknown, formula: unknown): Cell {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return cell;
  return { ...cell, formula };
}
