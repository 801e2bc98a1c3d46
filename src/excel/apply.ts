import type { Edit } from '../workbook/edit';
import { askFor, place, refuse, type Look } from './edit-looks';
import type { Placed } from './edit-origins';
import { inverse, make, makingOf, type Making } from './edit-making';
import { toGatewayError } from './errors';
import { GatewayError, type Applied } from './gateway';
import { messages, sheetMissing } from './messages';
import { askForSheets } from './sheets-now';

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
