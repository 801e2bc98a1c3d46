import { groupBy } from '../../language/by-key';
import { areaAddress } from '../../workbook/address';
import type { Block, DocumentSheet, DocumentTable, Entry } from '../../workbook/document';
import type { Rectangle } from '../../workbook/snapshot';
import { packBatches, POSITION, positionOf, rangeOf } from '../ranges';
import { requireSupport } from '../requirements';
import { writableCell } from './cells';
import { draw, ownCharts } from './charts';
import { validate } from './entries';
import { areaOf, dress, layOut } from './looks';

/** As many characters as are written at once, well under the 5 MB of the web. */
const CHARACTERS_AT_ONCE = 1_000_000;
const TABLE_STYLE = 'TableStyleMedium2';

/**
 * Writes a sheet of a document in the open workbook, and gives the name that it has there. It has at most one
 * table, and what else it says stands above that. A sheet with the table in it is ours, whatever it is called and
 * wherever the table stands now: it is written again in place, so that the user can still undo what was done
 * elsewhere (deleting a sheet would forget that). What stands beside and below the table stays, also in columns
 * that the user has added to it; what stands below moves down when it grows, and the table when more is to stand
 * above it. Filters are taken off, since rows would be written unseen, and so is a row of totals; lists of answers
 * are set and charts drawn anew. Above the table the place of the first cell is known by what
 * it said before, one of `titles`; without it nothing is written there. Where there is no such table a sheet is
 * added, beside one of the user's with that name: in two round trips; in four where it is written again; and one
 * more for each further batch of very many cells.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  document: DocumentSheet,
  titles: readonly string[],
): Promise<string> {
  requireSupport('1.13');
  const [table, ...others] = document.tables ?? [];
  if (others.length > 0) throw new RangeError(`"${document.name}" has several tables.`);
  // A workbook that is filled in is opened as a file of its own, and never written into another.
  if (asksForFile(document)) {
    throw new RangeError(`"${document.name}" asks for what only files are written with.`);
  }
  const { tables, worksheets } = context.workbook;
  worksheets.load({ name: true });
  const known = table && tables.getItemOrNullObject(table.name).load({ showTotals: true });
  await context.sync();
  const prepared =
    table === undefined || known === undefined || known.isNullObject
      ? addSheet(worksheets, document)
      : await renewSheet(context, known, document, { wanted: table, titles });
  await writeWhole(context, prepared);
  addRest(prepared.sheet, document, prepared.name, prepared.down);
  await context.sync();
  return prepared.name;
}

/** Writes all blocks; where Excel stops in the middle nothing half is left, but heads without rows. */
async function writeWhole(context: Excel.RequestContext, { sheet, name, blocks }: Prepared): Promise<void> {
  try {
    for (const batch of packBatches(blocks.flatMap(rowsOf), weightOf, CHARACTERS_AT_ONCE)) {
      await writeRows(context, sheet, batch);
    }
  } catch (error) {
    const written = context.workbook.worksheets.getItem(name);
    for (const area of blocks.map(areaOf).filter(({ rows }) => rows > 1)) {
      rangeOf(written, { ...area, row: area.row + 1, rows: area.rows - 1 }).clear('Contents');
    }
    // Where Excel does not answer this cannot be done either; why it stopped is told.
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/** The lists of answers and the charts. */
function addRest(
  sheet: Excel.Worksheet,
  { name: called, entries = [], charts = [], tables = [] }: DocumentSheet,
  name: string,
  down: number,
): void {
  validate(
    sheet,
    entries.map((entry) => placedIn(entry, name, called, down)),
  );
  draw(sheet, charts, tables[0]?.name ?? called);
}

/** Takes away what `addRest` added when the sheet was written before. The names of its charts have to be loaded. */
function clearRest(
  sheet: Excel.Worksheet,
  { entries, charts }: DocumentSheet,
  table: string,
  area: Rectangle,
): void {
  if (charts) for (const chart of ownCharts(sheet.charts, table, charts.length)) chart.delete();
  if (entries) rangeOf(sheet, area).dataValidation.clear();
}

/** What only files are written with. */
const asksForFile = ({ conditions, isProtected, isHidden }: DocumentSheet): boolean =>
  conditions !== undefined || isProtected === true || isHidden === true;

/** An entry where its table stands, whose list may be on the sheet itself, whatever that is called. */
const placedIn = (entry: Entry, name: string, called: string, down: number): Entry => {
  const { takes } = entry;
  const lower = (area: Rectangle): Rectangle => ({ ...area, row: area.row + down });
  const isOwn = takes?.kind === 'area' && takes.sheet === called;
  return {
    ...entry,
    area: lower(entry.area),
    ...(isOwn && { takes: { ...takes, sheet: name, area: lower(takes.area) } }),
  };
};

/** A sheet of ours that is laid out, and the blocks to write on it where they are to stand. */
interface Prepared extends Pick<DocumentSheet, 'name' | 'blocks'> {
  readonly sheet: Excel.Worksheet;
  /** How many rows the table stands below where the document has it. */
  readonly down: number;
}

function addSheet(worksheets: Excel.WorksheetCollection, document: DocumentSheet): Prepared {
  const name = freeName(document.name, new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
  const sheet = worksheets.add(name);
  for (const table of document.tables ?? []) {
    const made = sheet.tables.add(areaAddress(table.area), true);
    made.name = table.name;
    made.style = TABLE_STYLE;
  }
  layOut(sheet, document);
  for (const block of document.blocks) dress(sheet, block);
  return { sheet, name, blocks: document.blocks, down: 0 };
}

interface Renewal {
  readonly wanted: DocumentTable;
  readonly titles: readonly string[];
}

/** Makes the table as long as it is to be, where it stands now; what is above keeps the looks that it has. */
async function renewSheet(
  context: Excel.RequestContext,
  table: Excel.Table,
  document: DocumentSheet,
  { wanted: { name: tableName, area: wanted }, titles }: Renewal,
): Promise<Prepared> {
  const sheet = table.worksheet.load({ name: true });
  if (document.charts) sheet.charts.load({ name: true });
  const range = table.getRange().load(POSITION);
  const used = sheet.getUsedRangeOrNullObject(true).load(POSITION);
  await context.sync();
  const whole = positionOf(range);
  const hasMoreBelow = !used.isNullObject && endOf(positionOf(used)) > endOf(whole);
  const stood = table.showTotals ? { ...whole, rows: whole.rows - 1 } : whole;
  const title = await findTitle(context, sheet, stood, titles);
  const room = title === null ? 0 : Math.max(0, title + wanted.row - stood.row);
  const area = { ...stood, row: stood.row + room };

  if (table.showTotals) table.showTotals = false;
  table.clearFilters();
  makeRoom(sheet, table, { area, wanted, room, hasMoreBelow });
  clearRest(sheet, document, tableName, { ...area, columns: wanted.columns });

  const above = document.blocks.filter(({ row }) => row < wanted.row);
  const within = document.blocks
    .filter((block) => !above.includes(block))
    .map((block) => moved(block, area.row - wanted.row, area.column - wanted.column));
  for (const block of within) dress(sheet, block);
  const head = title === null ? [] : above.map((block) => moved(block, title, area.column));
  if (room > 0) for (const block of head) dress(sheet, block);
  return {
    sheet,
    name: sheet.name,
    blocks: [...head.map((block) => cutAt(block, area.row)), ...within],
    down: area.row - wanted.row,
  };
}

interface Room {
  /** Where the table is to stand, as long as it is, and as it is to be. */
  readonly area: Rectangle;
  readonly wanted: Rectangle;
  /** So many more rows are to stand above it. */
  readonly room: number;
  readonly hasMoreBelow: boolean;
}

/** What is no longer written must not stay; its formats may. */
function makeRoom(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { area, wanted, room, hasMoreBelow }: Room,
): void {
  if (room > 0) sheet.getRange(`${String(area.row - room + 1)}:${String(area.row)}`).insert('Down');
  rangeOf(sheet, { ...area, columns: wanted.columns }).clear('Contents');
  if (hasMoreBelow && wanted.rows > area.rows) {
    sheet.getRange(`${String(endOf(area) + 1)}:${String(area.row + wanted.rows)}`).insert('Down');
  }
  table.resize(areaAddress({ ...area, rows: wanted.rows, columns: Math.max(area.columns, wanted.columns) }));
}

/** The row above the table, in its first column, that holds a title. */
async function findTitle(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row: end, column }: Rectangle,
  titles: readonly unknown[],
): Promise<number | null> {
  if (end === 0) return null;
  const above = sheet.getRangeByIndexes(0, column, end, 1).load({ values: true });
  await context.sync();
  const row = above.values.findLastIndex(([value]) => titles.includes(value));
  return row === -1 ? null : row;
}

const moved = (block: Block, rows: number, columns: number): Block => ({
  ...block,
  row: block.row + rows,
  column: block.column + columns,
});

/** As many rows as there is room for above a row: the user may have taken out some above the table. */
const cutAt = (block: Block, end: number): Block => ({
  ...block,
  rows: block.rows.slice(0, Math.max(0, end - block.row)),
});

/** A row of a block as it is handed to Excel. */
interface WrittenRow {
  readonly block: Block;
  readonly row: number;
  readonly cells: (string | number | boolean)[];
}

function rowsOf(block: Block): readonly WrittenRow[] {
  const { columns } = areaOf(block);
  return block.rows.map((cells, index) => ({
    block,
    row: block.row + index,
    cells: Array.from({ length: columns }, (_, column) => writableCell(cells[column] ?? null)),
  }));
}

const weightOf = ({ cells }: WrittenRow): number =>
  cells.reduce<number>((sum, cell) => sum + String(cell).length + 4, 0);

/** Rows of a block are written as one range. */
async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly WrittenRow[],
): Promise<void> {
  for (const [{ column }, ofBlock] of groupBy(rows, ({ block }) => block)) {
    const [first] = ofBlock;
    if (first === undefined) continue;
    const area = { row: first.row, column, rows: ofBlock.length, columns: first.cells.length };
    rangeOf(sheet, area).formulas = ofBlock.map(({ cells }) => cells);
  }
  await context.sync();
}

const endOf = ({ row, rows }: Rectangle): number => row + rows;

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${String(number)}`;
  return name;
}
