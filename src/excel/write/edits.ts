import { inverseOf, type Edit, type RowText } from '../../workbook/edit';
import type { Rectangle } from '../../workbook/snapshot';
import { toGatewayError } from '../errors';
import { type Applied, GatewayError } from '../gateway';
import { messages } from '../messages';
import { rangeOf } from '../ranges';
import { needsGeneral, TEXT_FORMAT, writeCell } from './cells';
import { type CheckedEdit, checkEdits, wholeRow, type Write } from './edit-checks';

/**
 * Makes edits one after the other: all, or none where one of them may not be made. Two round trips to look, however
 * many the edits are, and one to write; with new rows one for each of them, so that it is known how far Excel came
 * should it stop.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Applied> {
  const checked = await checkEdits(context, edits);
  const done: CheckedEdit[] = [];
  for (const step of stepsOf(checked)) {
    await makeStep(context, step, done);
    done.push(...step);
  }
  return { undo: checked.map((each) => inverse(each).edit).reverse() };
}

/** A row that is put in or taken out is a step of its own; writes after each other are one. */
function stepsOf(edits: readonly CheckedEdit[]): readonly (readonly CheckedEdit[])[] {
  const steps: CheckedEdit[][] = [];
  for (const each of edits) {
    const last = steps.at(-1);
    if (each.edit.kind === 'write' && last?.[0]?.edit.kind === 'write') last.push(each);
    else steps.push([each]);
  }
  return steps;
}

async function makeStep(
  context: Excel.RequestContext,
  step: readonly CheckedEdit[],
  done: readonly CheckedEdit[],
): Promise<void> {
  step.forEach(make);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, error, step, done);
    throw error;
  }
}

/**
 * Takes back what was made before Excel stopped. Excel carries out what it is asked in order, up to what it
 * refuses: asked in the same order for what was there before, it gives that back as far as it came, and stops at
 * the same place. Where Excel did not answer nobody knows what was made, and nothing more is asked.
 */
async function takeBack(
  context: Excel.RequestContext,
  error: unknown,
  stopped: readonly CheckedEdit[],
  done: readonly CheckedEdit[],
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

function make({ sheet, edit, isText, numberFormat, merges }: CheckedEdit): void {
  switch (edit.kind) {
    case 'write':
      write(sheet.getRangeByIndexes(edit.row, edit.column, 1, 1), edit, { isText, numberFormat });
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

function write(
  range: Excel.Range,
  { after, asText }: Write,
  { isText, numberFormat }: Pick<CheckedEdit, 'isText' | 'numberFormat'>,
): void {
  writeCell(range, after, isText);
  if (numberFormat !== null) range.numberFormat = [[numberFormat]];
  const isStillText = isText && typeof after === 'string' && needsGeneral(after);
  if (asText || isStillText) range.numberFormat = [[TEXT_FORMAT]];
}

/** The label of a new row stands in a cell of its own, also below a title over several. */
const coversAny = ({ column, columns }: Rectangle, texts: readonly RowText[]): boolean =>
  texts.some((text) => text.column >= column && text.column < column + columns);

/** What takes an edit back when it has been made. */
function inverse(made: CheckedEdit): CheckedEdit {
  const edit = inverseOf(made.edit);
  if (edit.kind !== 'write') return { ...made, edit };
  // A number and a formula take the format Text from the cell; a text does not.
  const tookFormat = made.isText && edit.before !== null && typeof edit.before !== 'string';
  const back = { ...made, numberFormat: null };
  return tookFormat ? { ...back, edit: { ...edit, asText: true }, isText: false } : { ...back, edit };
}
