import { cellAddress } from '../../workbook/address';
import type { BlockCopy, Corner } from '../../workbook/block-copy';
import type { Rectangle } from '../../workbook/snapshot';
import { type AddedRows, type CopyMade, GatewayError } from '../gateway';
import { cellChanged, cellLocked, messages, rowNotEmpty, sheetMissing, sheetProtected } from '../messages';
import { askForSheets } from '../protection';
import { rangeOf } from '../ranges';
import { requireSupport } from '../requirements';
import { needsGeneral, TEXT_FORMAT, writeCell } from './cells';

/*
 * A copy takes along formats, lists, conditional formats and merged cells, and formulas as if they were filled down;
 * also onto a protected sheet, where the cells that it goes on are not locked. Rows that are put in are as high as
 * Excel makes them: answers that are gone need no room.
 */

/**
 * Copies a block of cells and writes in the copy. Two round trips to look, one to put rows in, one to copy and one to
 * read what stands there. Nothing is left of it where Excel stops on the way.
 * @throws {GatewayError} where the block has changed, what it would go on is not blank, or a protection hinders
 */
export async function copyBlock(context: Excel.RequestContext, copy: BlockCopy): Promise<CopyMade> {
  requireSupport('1.9');
  const sheets = askForSheets(context);
  await context.sync();
  const sheet = sheetNamed(sheets, copy.sheet);
  const isProtected = sheet.protection.protected;
  const insert = isProtected ? null : copy.insert;
  const corner = isProtected && copy.insert !== null ? copy.otherwise : copy.to;
  if (corner === null) throw new GatewayError('protected', sheetProtected(copy.sheet), copy.sheet);
  const formats = await look(context, sheet, { copy, corner: insert === null ? corner : null, isProtected });

  const put = insert === null ? null : sheet.getRange(`${insert.row + 1}:${insert.row + insert.count}`);
  if (put !== null) {
    // Texts stand for the enumerations, which exist only in Excel.
    put.insert('Down');
    await context.sync();
  }
  const area = { ...copy.from, ...corner };
  try {
    make(sheet, copy, { area, formats });
    await context.sync();
  } catch (error) {
    if (put !== null) await takeOut(context, sheet, copy.insert);
    throw error;
  }
  return { area, added: insert === null ? null : await added(context, sheet, copy.sheet, insert) };
}

const sheetNamed = ({ items }: Excel.WorksheetCollection, name: string): Excel.Worksheet => {
  const sheet = items.find((each) => each.name === name);
  if (sheet === undefined) throw new GatewayError('sheetMissing', sheetMissing(name), name);
  return sheet;
};

type Formats = readonly (readonly unknown[])[];

interface Looked {
  readonly copy: BlockCopy;
  /** Where the copy goes on cells that are there; null where rows are put in for it. */
  readonly corner: Corner | null;
  readonly isProtected: boolean;
}

/** Throws where the copy may not be made; gives the number formats of what is copied. */
async function look(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { copy, corner, isProtected }: Looked,
): Promise<Formats> {
  const source = rangeOf(sheet, copy.from).load({ formulas: true, numberFormat: true });
  const target = corner === null ? null : { ...copy.from, ...corner };
  const cells =
    target === null
      ? null
      : rangeOf(sheet, target).load({ formulas: true, format: { protection: { locked: true } } });
  await context.sync();

  const changed = copy.expects.find(({ row, column, content }) => source.formulas[row]?.[column] !== content);
  if (changed !== undefined) {
    const cell = cellAddress(copy.from.row + changed.row, copy.from.column + changed.column);
    throw new GatewayError('conflict', cellChanged(copy.sheet, cell), cell);
  }
  const formats: Formats = source.numberFormat;
  if (target === null || cells === null) return formats;
  const filled = firstFilled(cells.formulas, target);
  if (filled !== null) throw new GatewayError('conflict', cellChanged(copy.sheet, filled), filled);
  // Null where some are locked and others are not.
  if (isProtected && cells.format.protection.locked !== false) {
    const cell = cellAddress(target.row, target.column);
    throw new GatewayError('protected', cellLocked(copy.sheet, cell), cell);
  }
  return formats;
}

function firstFilled(formulas: readonly (readonly unknown[])[], { row, column }: Rectangle): string | null {
  for (const [r, cells] of formulas.entries()) {
    const c = cells.findIndex((held) => held !== '');
    if (c >= 0) return cellAddress(row + r, column + c);
  }
  return null;
}

function make(
  sheet: Excel.Worksheet,
  { from, writes }: BlockCopy,
  { area, formats }: { readonly area: Rectangle; readonly formats: Formats },
): void {
  rangeOf(sheet, area).copyFrom(rangeOf(sheet, from), 'All');
  for (const { row, column, content } of writes) {
    const cell = sheet.getRangeByIndexes(area.row + row, area.column + column, 1, 1);
    const isText = formats[row]?.[column] === TEXT_FORMAT;
    writeCell(cell, content, isText);
    if (isText && typeof content === 'string' && needsGeneral(content)) cell.numberFormat = [[TEXT_FORMAT]];
  }
}

/** Takes out rows that were put in for a copy that Excel would not make. */
async function takeOut(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  insert: BlockCopy['insert'],
): Promise<void> {
  if (insert === null) return;
  try {
    sheet.getRange(`${insert.row + 1}:${insert.row + insert.count}`).delete('Up');
    await context.sync();
  } catch (error) {
    throw new GatewayError('unknown', messages.partlyDone, String(error));
  }
}

const rowsOf = (sheet: Excel.Worksheet, row: number, count: number): readonly Excel.Range[] =>
  Array.from({ length: count }, (_, at) =>
    sheet
      .getRange(`${row + at + 1}:${row + at + 1}`)
      .getUsedRangeOrNullObject(true)
      .load({ formulas: true, columnIndex: true }),
  );

/** What stands in a row: from which column on, and what. */
const heldIn = (range: Excel.Range): AddedRows['rows'][number] =>
  range.isNullObject ? null : { column: range.columnIndex, formulas: range.formulas[0] ?? [] };

async function added(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  { row, count }: NonNullable<BlockCopy['insert']>,
): Promise<AddedRows> {
  const rows = rowsOf(sheet, row, count);
  await context.sync();
  return { sheet: name, row, rows: rows.map(heldIn) };
}

/**
 * Takes out the rows that were put in for a copy, in three round trips.
 * @throws {GatewayError} where somebody has written in them since, or the sheet is protected
 */
export async function removeRows(
  context: Excel.RequestContext,
  { sheet: name, row, rows }: AddedRows,
): Promise<void> {
  const sheets = askForSheets(context);
  await context.sync();
  const sheet = sheetNamed(sheets, name);
  if (sheet.protection.protected) throw new GatewayError('protected', sheetProtected(name), name);
  const held = rowsOf(sheet, row, rows.length);
  await context.sync();
  const changed = held.findIndex(
    (range, at) => JSON.stringify(heldIn(range)) !== JSON.stringify(rows[at] ?? null),
  );
  if (changed >= 0) {
    const number = row + changed + 1;
    throw new GatewayError('conflict', rowNotEmpty(name, number), String(number));
  }
  sheet.getRange(`${row + 1}:${row + rows.length}`).delete('Up');
  await context.sync();
}
