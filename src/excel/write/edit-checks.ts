import { cellAddress } from '../../workbook/address';
import type { Content, Edit } from '../../workbook/edit';
import type { Rectangle } from '../../workbook/snapshot';
import { GatewayError } from '../gateway';
import { cellChanged, cellLocked, rowNotEmpty, rowsMoved, sheetProtected } from '../messages';
import { POSITION_IN_AREAS, positionOf } from '../ranges';
import { supports } from '../requirements';
import { needsGeneral, TEXT_FORMAT } from './cells';

type Insert = Extract<Edit, { kind: 'insertRow' }>;

/** Before an edit is made: the sheet it is made on, and what of the workbook it rests on. To be asked for and read around a sync. */
export interface Look {
  readonly sheet: Excel.Worksheet;
  readonly placed: Placed;
  readonly origin: Origin;
  /**
   * The cell of a write, the filled part of a row to be taken out, or the cells that a new row comes between; null where
   * there is none, or an earlier edit makes the row.
   */
  readonly range: Excel.Range | null;
  /** The merged areas of the row above a new one; null where there is none, or Excel cannot tell. */
  readonly above: Excel.RangeAreas | null;
}

/** Where an edit is made: row and column from zero. */
export const place = (edit: Edit): Placed => ({
  edit,
  row: edit.row,
  column: edit.kind === 'write' ? edit.column : 0,
});

/** Asks for what an edit rests on, with the edits that are made before it. */
export function askFor(sheet: Excel.Worksheet, placed: Placed, earlier: readonly Placed[]): Look {
  const origin = originOf(placed, earlier);
  const isRow = placed.edit.kind !== 'write';
  return {
    sheet,
    placed,
    origin,
    range: origin.row === null ? null : askForRange(sheet, placed, origin.row),
    above: isRow ? askForMerges(sheet, rowAbove(placed, earlier)) : null,
  };
}

function askForRange(sheet: Excel.Worksheet, { edit, column }: Placed, row: number): Excel.Range | null {
  switch (edit.kind) {
    case 'write':
      return sheet.getRangeByIndexes(row, column, 1, 1).load({
        formulas: true,
        values: true,
        numberFormat: true,
        format: { protection: { locked: true } },
      });
    case 'deleteRow':
      return wholeRow(sheet, row).getUsedRangeOrNullObject(true).load({ formulas: true, columnIndex: true });
    case 'insertRow': {
      const first = Math.max(row - 1, 0);
      return edit.between === undefined
        ? null
        : sheet
            .getRangeByIndexes(first, edit.between.column, row + 1 - first, 1)
            .load({ formulas: true, values: true });
    }
  }
}

function askForMerges(sheet: Excel.Worksheet, row: number | null): Excel.RangeAreas | null {
  if (row === null || !supports('1.13')) return null;
  return wholeRow(sheet, row).getMergedAreasOrNullObject().load(POSITION_IN_AREAS);
}

/** A whole row, counted from zero. */
export const wholeRow = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  sheet.getRange(`${String(row + 1)}:${String(row + 1)}`);

/** Whether the cell of a write has the format Text, in which a number and a formula too become text. */
export const isFormattedAsText = ({ placed, range }: Look): boolean =>
  placed.edit.kind === 'write' && range?.numberFormat[0]?.[0] === TEXT_FORMAT;

/** Cells beside each other that are one in the row above. */
export const mergesAbove = ({ above }: Look): readonly Rectangle[] =>
  above === null || above.isNullObject
    ? []
    : above.areas.items.map(positionOf).filter(({ rows, columns }) => rows === 1 && columns > 1);

/** Throws where an edit may not be made, or the workbook holds something else than it was made for. */
export function refuse(look: Look): void {
  const { edit, row } = look.placed;
  const isProtected = look.sheet.protection.protected;
  if (edit.kind === 'write') {
    if (isProtected) refuseLocked(look, edit);
    if (!holds(look, edit.before)) {
      const cell = cellAddress(row, edit.column);
      throw new GatewayError('conflict', cellChanged(edit.sheet, cell), cell);
    }
    return;
  }
  if (isProtected) throw new GatewayError('protected', sheetProtected(edit.sheet), edit.sheet);
  if (edit.kind === 'deleteRow' && !holdsOnly(look, edit.texts)) {
    throw new GatewayError('conflict', rowNotEmpty(edit.sheet, row + 1), String(row + 1));
  }
  if (edit.kind === 'insertRow' && !comesBetween(look, edit.between)) {
    throw new GatewayError('conflict', rowsMoved(edit.sheet, row + 1), String(row + 1));
  }
}

/** Whether a new row comes between what it was made to come between. Row 1 has nothing above it. */
function comesBetween({ range }: Look, between: Insert['between']): boolean {
  if (range === null || between === undefined) return true;
  const held = range.values.map((_, row) => contentOf(range, row));
  return isSame(held, [between.above, between.below].slice(-held.length));
}

/** On a protected sheet cells that are not locked may be written in, but not given another format. */
function refuseLocked(
  look: Look,
  { sheet, row, column, after, asText }: Extract<Edit, { kind: 'write' }>,
): void {
  const cell = cellAddress(row, column);
  if (look.range?.format.protection.locked !== false) {
    throw new GatewayError('protected', cellLocked(sheet, cell), cell);
  }
  if (asText || (isFormattedAsText(look) && needsGeneral(after))) {
    throw new GatewayError('protected', sheetProtected(sheet), cell);
  }
}

/** Whether the cell of a write holds the content when its turn comes. */
function holds({ placed: { column }, origin: { written }, range }: Look, content: Content): boolean {
  if (written.has(column)) return isSame(written.get(column) ?? null, content);
  return isSame(range === null ? null : contentOf(range), content);
}

function holdsOnly(
  { origin: { written }, range }: Look,
  texts: readonly { readonly column: number; readonly text: string }[],
): boolean {
  const held = new Map<number, unknown>();
  if (range !== null && !range.isNullObject) {
    range.formulas[0]?.forEach((told: unknown, index) => {
      if (told !== '') held.set(range.columnIndex + index, told);
    });
  }
  for (const [column, content] of written) {
    if (content === null) held.delete(column);
    else held.set(column, content);
  }
  return held.size === texts.length && texts.every(({ column, text }) => held.get(column) === text);
}

/** What a cell holds. Excel repeats the value where there is no formula, so a text that begins with "=" is none. */
function contentOf({ values, formulas }: Excel.Range, row = 0): unknown {
  const value: unknown = values[row]?.[0];
  const formula: unknown = formulas[row]?.[0];
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
  return value === '' ? null : value;
}

/** By value: a formula is an object. */
const isSame = (held: unknown, content: Content | readonly Content[]): boolean =>
  JSON.stringify(held) === JSON.stringify(content);

/** What a row holds where an edit comes to it, told by the workbook as it is before any edit of the list. */
export interface Origin {
  /** Which row it is then, from zero; null for one that an earlier edit puts in. */
  readonly row: number | null;
  /** What earlier edits have put in its cells, by column. */
  readonly written: ReadonlyMap<number, Content>;
}

/** An edit with the cell's column, for a write, and the row that it is about. */
export interface Placed {
  readonly edit: Edit;
  readonly row: number;
  readonly column: number;
}

/** The row of an edit as those before it, the first of them first, will leave it. */
export function originOf({ edit: { sheet }, row }: Placed, earlier: readonly Placed[]): Origin {
  const written = new Map<number, Content>();
  let at = row;
  for (const { edit, row: other, column } of earlier.toReversed()) {
    if (edit.sheet !== sheet) continue;
    switch (edit.kind) {
      case 'write':
        if (other === at && !written.has(column)) written.set(column, edit.after);
        break;
      case 'insertRow':
        if (other === at) {
          for (const { column: of, text } of edit.texts) if (!written.has(of)) written.set(of, text);
          return { row: null, written };
        }
        if (other < at) at -= 1;
        break;
      case 'deleteRow':
        if (other <= at) at += 1;
        break;
    }
  }
  return { row: at, written };
}

/** The row, before any edit, that the new row of an edit is put in below, new ones passed over; null above the first. */
export function rowAbove({ edit: { sheet }, row }: Placed, earlier: readonly Placed[]): number | null {
  let at = row - 1;
  for (const { edit, row: other } of earlier.toReversed()) {
    if (edit.sheet !== sheet) continue;
    if (edit.kind === 'insertRow' && other <= at) at -= 1;
    if (edit.kind === 'deleteRow' && other <= at) at += 1;
  }
  return at < 0 ? null : at;
}
