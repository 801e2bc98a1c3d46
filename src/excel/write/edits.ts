import type { Content, Edit, RowText } from '../../workbook/edit';
import type { Rectangle } from '../../workbook/snapshot';
import { toGatewayError } from '../errors';
import { type Applied, GatewayError } from '../gateway';
import { messages, sheetMissing } from '../messages';
import { rangeOf } from '../ranges';
import { needsGeneral, TEXT_FORMAT, writeCell } from './cells';
import {
  askFor,
  isFormattedAsText,
  type Look,
  mergesAbove,
  place,
  type Placed,
  refuse,
  wholeRow,
} from './edit-checks';
import { askForSheets } from './sheets';

/**
 * Makes edits one after the other: all or none. First it looks whether every cell still holds what it did, every row to be
 * taken out no more than it should, and no protection is in the way. Two round trips to look, however many the edits
 * are, and one to write; with new rows one for each of them, so that it is known how far Excel came should it stop.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Applied> {
  const sheets = askForSheets(context);
  await context.sync();
  const looks = look(sheets, edits);
  await context.sync();
  looks.forEach(refuse);
  const makings = looks.map(makingOf);
  await makeAll(context, makings);
  return { undo: makings.map((making) => inverse(making).edit).reverse() };
}

function look({ items }: Excel.WorksheetCollection, edits: readonly Edit[]): readonly Look[] {
  const earlier: Placed[] = [];
  return edits.map((edit) => {
    const sheet = items.find(({ name }) => name === edit.sheet);
    if (sheet === undefined) throw new GatewayError('sheetMissing', sheetMissing(edit.sheet), edit.sheet);
    const placed = place(edit);
    const asked = askFor(sheet, placed, earlier);
    earlier.push(placed);
    return asked;
  });
}

async function makeAll(context: Excel.RequestContext, makings: readonly Making[]): Promise<void> {
  const done: Making[] = [];
  for (const step of stepsOf(makings)) {
    await makeStep(context, step, done);
    done.push(...step);
  }
}

async function makeStep(
  context: Excel.RequestContext,
  step: readonly Making[],
  done: readonly Making[],
): Promise<void> {
  step.forEach(make);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, error, step, done);
    throw error;
  }
}

/** A row that is put in or taken out is a step of its own; writes beside each other are one. */
function stepsOf(makings: readonly Making[]): readonly (readonly Making[])[] {
  const steps: Making[][] = [];
  let isOpen = false;
  for (const making of makings) {
    const isWrite = making.edit.kind === 'write';
    if (isWrite && isOpen) steps.at(-1)?.push(making);
    else steps.push([making]);
    isOpen = isWrite;
  }
  return steps;
}

/**
 * Takes back what was made before Excel stopped. Excel carries out what it is asked in order, up to what it refuses: asked in
 * the same order for what was there before, it gives that back as far as it came, and stops at the same place.
 * Where Excel did not answer nobody knows what was made, and nothing more is asked.
 */
async function takeBack(
  context: Excel.RequestContext,
  error: unknown,
  stopped: readonly Making[],
  done: readonly Making[],
): Promise<void> {
  const { problem, detail } = toGatewayError(error);
  if (problem === 'noAnswer' || problem === 'offline') return;
  if (stopped.length > 1) {
    stopped.map(inverse).forEach(make);
    // What stopped it stops it again, and is told of already.
    await context.sync().catch(() => undefined);
  }
  if (done.length === 0) return;
  done.toReversed().map(inverse).forEach(make);
  try {
    await context.sync();
  } catch {
    throw new GatewayError('unknown', messages.partlyDone, detail);
  }
}

type Write = Extract<Edit, { kind: 'write' }>;

/** An edit with all that is needed to make it. */
export interface Making {
  readonly sheet: Excel.Worksheet;
  readonly edit: Edit;
  /** Whether the cell has the format Text. */
  readonly wasText: boolean;
  /** The merged areas that a new row has like the one above. */
  readonly merges: readonly Rectangle[];
}

export const makingOf = (look: Look): Making => ({
  sheet: look.sheet,
  edit: look.placed.edit,
  wasText: isFormattedAsText(look),
  merges: mergesAbove(look),
});

export function make({ sheet, edit, wasText, merges }: Making): void {
  switch (edit.kind) {
    case 'write':
      write(sheet.getRangeByIndexes(edit.row, edit.column, 1, 1), edit, wasText);
      break;
    case 'insertRow':
      // The texts of enumerations stand for them: the enumerations themselves exist only in Excel.
      wholeRow(sheet, edit.row).insert('Down');
      for (const area of merges) {
        if (!coversAny(area, edit.texts)) rangeOf(sheet, { ...area, row: edit.row }).merge();
      }
      for (const { column, text } of edit.texts) {
        writeCell(sheet.getRangeByIndexes(edit.row, column, 1, 1), text, true);
      }
      break;
    case 'deleteRow':
      wholeRow(sheet, edit.row).delete('Up');
      break;
  }
}

/** What takes an edit back when it has been made. */
export function inverse({ sheet, edit, wasText, merges }: Making): Making {
  switch (edit.kind) {
    case 'write': {
      const { kind, sheet: name, row, column, before, after } = edit;
      const back: Edit = { kind, sheet: name, row, column, before: after, after: before };
      if (!takesFormat(after, wasText)) return { sheet, edit: back, wasText, merges };
      return { sheet, edit: { ...back, asText: true }, wasText: false, merges };
    }
    case 'insertRow':
      return { sheet, wasText, merges, edit: rowEdit('deleteRow', edit) };
    case 'deleteRow':
      return { sheet, wasText, merges, edit: rowEdit('insertRow', edit) };
  }
}

const rowEdit = (
  kind: 'insertRow' | 'deleteRow',
  { sheet, row, texts }: Exclude<Edit, { kind: 'write' }>,
): Edit => ({ kind, sheet, row, texts });

function write(range: Excel.Range, { after, asText }: Write, wasText: boolean): void {
  writeCell(range, after, wasText);
  const isStillText = wasText && typeof after === 'string' && needsGeneral(after);
  if (asText || isStillText) range.numberFormat = [[TEXT_FORMAT]];
}

/** A number and a formula take the format Text from the cell; a text does not. */
const takesFormat = (content: Content, wasText: boolean): boolean =>
  wasText && content !== null && typeof content !== 'string';

/** The label of a new row stands in a cell of its own, also below a title over several. */
const coversAny = ({ column, columns }: Rectangle, texts: readonly RowText[]): boolean =>
  texts.some((text) => text.column >= column && text.column < column + columns);
