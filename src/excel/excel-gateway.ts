import type { CellOrSheet } from '../workbook/address';
import { Commands, readShortcuts } from './commands';
import { toGatewayError } from './errors';
import { type Found, GatewayError, type WorkbookGateway } from './gateway';
import { hiddenForGood, sheetHidden, sheetMissing, sheetVeryHidden } from './messages';
import { readTheme, watchTheme } from './office';
import { readOpening, writeOpening } from './opening';
import { explainRefusal } from './protection';
import { readEntries } from './read/entries';
import { WorkbookReader } from './read/workbook';
import { supports } from './requirements';
import { createRun, type Pause, type Run } from './run';
import { readFormulaAt, readRange, readSelection } from './read/selection';
import { createOwnWrites } from './watch/events';
import { watchSelection } from './watch/selection';
import { watchHidden } from './watch/visibility';
import { watchWorkbook } from './watch/watch';
import { copyBlock, removeRows } from './write/block-copy';
import { comment, removeComments } from './write/comments';
import { writeSheet } from './write/document';
import { applyEdits } from './write/edits';
import { follow } from './write/follow';
import { keepTemplate } from './write/kept-template';
import { mark, unmark } from './write/marks';
import { readMemory, writeMemory } from './write/memory';
import { openNewWorkbook } from './write/new-workbook';

/**
 * The gateway to the workbook that is open in Excel. `pause` is how it waits before it tries again, `limit` how long
 * (milliseconds) it waits for an answer.
 */
export function createExcelGateway(pause?: Pause, limit?: number): WorkbookGateway {
  const run = createRun(pause, limit);
  const ownWrites = createOwnWrites();
  const reader = new WorkbookReader(run);
  const commands = new Commands();
  /** For all that changes the workbook: one step for the user to undo, where Excel can (from ExcelApi 1.20). */
  const write: Run = (batch) =>
    ownWrites.track(() =>
      run(batch, supports('1.20') ? { mergeUndoGroup: true } : {}).catch(async (error: unknown) => {
        throw await explainRefusal(error, run);
      }),
    );

  return {
    readWorkbook: reader.read,
    watch: (onChange) => watchWorkbook({ run, ownWrites, reader }, onChange),
    selection: () => run(readSelection),
    watchSelection: (onChange) => watchSelection(run, onChange),
    readRange: (range) => run((context) => readRange(context, range)),
    formulaAt: (cell) => run((context) => readFormulaAt(context, cell)),
    readEntries: (places) => run((context) => readEntries(context, places)),
    goTo: (place, { reveal = false } = {}) =>
      (reveal ? write : run)((context) => goTo(context, place, reveal)),
    mark: (marks) => write((context) => mark(context, marks)),
    unmark: () => write(unmark),
    comment: (comments) => write((context) => comment(context, comments)),
    removeComments: () => write(removeComments),
    follow: (found) => write((context) => follow(context, found)),
    writeSheet: (sheet, titles) => write((context) => writeSheet(context, sheet, titles)),
    openNew: (bytes) => run(() => openNewWorkbook(bytes)),
    copyBlock: (copy) => write((context) => copyBlock(context, copy)),
    removeRows: (rows) => write((context) => removeRows(context, rows)),
    apply: (edits, found) =>
      write(async (context) => {
        const applied = await applyEdits(context, edits);
        return found === undefined ? applied : { ...applied, isOursLeft: await followed(context, found) };
      }),
    keepTemplate: (json) => write((context) => keepTemplate(context, json)),
    readMemory: () => run(readMemory),
    writeMemory: (text, expected) => write((context) => writeMemory(context, text, expected)),
    readOpening: () => run(readOpening),
    writeOpening,
    expectCommands: commands.associate,
    takeCommands: commands.handOver,
    shortcuts: () =>
      readShortcuts().catch((error: unknown) => {
        throw toGatewayError(error);
      }),
    watchHidden,
    // As in the manifest: Swedish, except where Excel speaks English.
    displayLanguage: () => (Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'sv'),
    theme: readTheme,
    watchTheme,
  };
}

/** The edits stand, whatever hinders what was to follow them: then nobody knows what is left. */
const followed = (context: Excel.RequestContext, found: Found): Promise<boolean | null> =>
  follow(context, found).catch(() => null);

/**
 * Shows a sheet and selects a cell on it. A hidden sheet is shown first if `reveal` says so, a very hidden one too:
 * people cannot do that in Excel itself.
 */
async function goTo(
  context: Excel.RequestContext,
  { sheet: name, row, column }: CellOrSheet,
  reveal: boolean,
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(name).load({ visibility: true });
  workbook.protection.load({ protected: true });
  await context.sync();

  if (sheet.isNullObject) throw new GatewayError('sheetMissing', sheetMissing(name), name);
  if (sheet.visibility !== 'Visible') {
    const hidden = sheet.visibility === 'Hidden' ? sheetHidden : sheetVeryHidden;
    if (!reveal) throw new GatewayError('sheetHidden', hidden(name), name);
    if (workbook.protection.protected) throw new GatewayError('protected', hiddenForGood(name), name);
    sheet.visibility = 'Visible';
  }
  sheet.activate();
  if (row !== null) sheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
}
