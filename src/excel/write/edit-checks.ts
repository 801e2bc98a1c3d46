import { cellAddress } from '../../workbook/address';
import { editsBefore, isSameContent, originOf, rowAbove, type Edit, type Origin } from '../../workbook/edit';
import type { Rectangle } from '../../workbook/snapshot';
import { GatewayError } from '../gateway';
import { cellChanged, cellLocked, rowNotEmpty, rowsMoved, sheetMissing, sheetProtected } from '../messages';
import { askForSheets } from '../protection';
import { POSITION_IN_AREAS, positionOf } from '../ranges';
import { supports } from '../requirements';
import { needsGeneral, TEXT_FORMAT } from './cells';
import { askForColumn, formatLikeColumn } from './number-formats';

export type Write = Extract<Edit, { kind: 'write' }>;
type Insert = Extract<Edit, { kind: 'insertRow' }>;

/** An edit that may be made, with what it takes to make it and to take it back. */
export interface CheckedEdit {
  readonly sheet: Excel.Worksheet;
  readonly edit: Edit;
  /** Whether the cell has the format Text, in which a number and a formula too become text. */
  readonly isText: boolean;
  /** The number format that the cell gets with a number; null where it keeps its own. */
  readonly numberFormat: string | null;
  /** The merged areas that a new row has like the one above. */
  readonly merges: readonly Rectangle[];
}

/**
 * Looks, in two round trips, whether every cell still holds what it did, every row to be taken out no more than it
 * should, and no protection is in the way. An edit is made on what those before it leave; the workbook as it is
 * before any of them tells what that is. Throws where an edit may not be made.
 */
export async function checkEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<readonly CheckedEdit[]> {
  const sheets = askForSheets(context);
  await context.sync();
  const asked = edits.map((edit, index) => {
    const sheet = sheets.items.find(({ name }) => name === edit.sheet);
    if (sheet === undefined) throw new GatewayError('sheetMissing', sheetMissing(edit.sheet), edit.sheet);
    return askFor(sheet, edit, editsBefore(edits, index));
  });
  await context.sync();
  asked.forEach(refuse);
  return asked.map((ground) => ({
    sheet: ground.sheet,
    edit: ground.edit,
    isText: isFormattedAsText(ground),
    numberFormat: numberFormatOf(ground),
    merges: mergesAbove(ground),
  }));
}

/** What an edit rests on: asked for before a sync, known after it. */
interface Ground extends Pick<Origin, 'written'> {
  readonly sheet: Excel.Worksheet;
  readonly edit: Edit;
  /**
   * The cell of a write, the filled part of a row to be taken out, or the cells that a new row comes between; null
   * where there is none, or an earlier edit makes the row.
   */
  readonly range: Excel.Range | null;
  /** The column around a cell that gets a number where no number stood; null elsewhere. */
  readonly column: ReturnType<typeof askForColumn> | null;
  /** The merged areas of the row above a new one; null where there is none, or Excel cannot tell. */
  readonly above: Excel.RangeAreas | null;
}

/** `earlier`: those made on the sheet before, the last of them first. */
function askFor(sheet: Excel.Worksheet, edit: Edit, earlier: readonly Edit[]): Ground {
  const { row, written } = originOf(edit.row, earlier);
  return {
    sheet,
    edit,
    written,
    range: row === null ? null : askForRange(sheet, edit, row),
    column: row !== null && isNewNumber(edit) ? askForColumn(sheet, row, edit.column) : null,
    above: edit.kind === 'write' ? null : askForMerges(sheet, rowAbove(edit.row, earlier)),
  };
}

function askForRange(sheet: Excel.Worksheet, edit: Edit, row: number): Excel.Range | null {
  switch (edit.kind) {
    case 'write':
      return sheet.getRangeByIndexes(row, edit.column, 1, 1).load({
        formulas: true,
        values: true,
        numberFormat: true,
        format: { protection: { locked: true } },
      });
    case 'deleteRow':
      return wholeRow(sheet, row).getUsedRangeOrNullObject(true).load({ formulas: true, columnIndex: true });
    case 'insertRow': {
      if (edit.between === undefined) return null;
      const first = Math.max(row - 1, 0);
      const both = sheet.getRangeByIndexes(first, edit.between.column, row + 1 - first, 1);
      return both.load({ formulas: true, values: true });
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

const isNewNumber = (edit: Edit): edit is Write =>
  edit.kind === 'write' && typeof edit.after === 'number' && typeof edit.before !== 'number';

/** On a protected sheet no cell may be given another format. */
const numberFormatOf = ({ sheet, edit, column }: Ground): string | null =>
  column !== null && isNewNumber(edit) && !sheet.protection.protected
    ? formatLikeColumn(column, Number(edit.after))
    : null;

const isFormattedAsText = ({ edit, range }: Ground): boolean =>
  edit.kind === 'write' && range?.numberFormat[0]?.[0] === TEXT_FORMAT;

/** Cells beside each other that are one in the row above. */
const mergesAbove = ({ above }: Ground): readonly Rectangle[] =>
  above === null || above.isNullObject
    ? []
    : above.areas.items.map(positionOf).filter(({ rows, columns }) => rows === 1 && columns > 1);

/** Throws where an edit may not be made, or the workbook holds something else than it was made for. */
function refuse(ground: Ground): void {
  const { edit, sheet } = ground;
  if (edit.kind === 'write') {
    refuseWrite(ground, edit);
    return;
  }
  if (sheet.protection.protected) throw new GatewayError('protected', sheetProtected(edit.sheet), edit.sheet);
  const row = edit.row + 1;
  if (edit.kind === 'deleteRow' && !holdsOnly(ground, edit.texts)) {
    throw new GatewayError('conflict', rowNotEmpty(edit.sheet, row), String(row));
  }
  if (edit.kind === 'insertRow' && !comesBetween(ground, edit.between)) {
    throw new GatewayError('conflict', rowsMoved(edit.sheet, row), String(row));
  }
}

/** On a protected sheet cells that are not locked may be written in, but not given another format. */
function refuseWrite(ground: Ground, { sheet, row, column, before, after, asText }: Write): void {
  const cell = cellAddress(row, column);
  if (ground.sheet.protection.protected) {
    if (ground.range?.format.protection.locked !== false) {
      throw new GatewayError('protected', cellLocked(sheet, cell), cell);
    }
    if (asText || (isFormattedAsText(ground) && needsGeneral(after))) {
      throw new GatewayError('protected', sheetProtected(sheet), cell);
    }
  }
  const held = ground.range === null ? null : contentOf(ground.range);
  const { written } = ground;
  if (!isSameContent(written.has(column) ? written.get(column) : held, before)) {
    throw new GatewayError('conflict', cellChanged(sheet, cell), cell);
  }
}

/** Whether a new row comes between what it was made to come between. Row 1 has nothing above it. */
function comesBetween({ range }: Ground, between: Insert['between']): boolean {
  if (range === null || between === undefined) return true;
  const held = range.values.map((_, row) => contentOf(range, row));
  return isSameContent(held, [between.above, between.below].slice(-held.length));
}

/** Whether a row holds these texts and nothing else. */
function holdsOnly({ written, range }: Ground, texts: Insert['texts']): boolean {
  const held = new Map<number, unknown>(written);
  if (range !== null && !range.isNullObject) {
    range.formulas[0]?.forEach((told: unknown, index) => {
      const column = range.columnIndex + index;
      if (!held.has(column)) held.set(column, told);
    });
  }
  const filled = [...held].filter(([, content]) => content !== null && content !== '');
  return filled.length === texts.length && texts.every(({ column, text }) => held.get(column) === text);
}

/** What a cell holds. Excel repeats the value where there is no formula, so a text that begins with "=" is none. */
function contentOf({ values, formulas }: Excel.Range, row = 0): unknown {
  const value: unknown = values[row]?.[0];
  const formula: unknown = formulas[row]?.[0];
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
  return value === '' ? null : value;
}
