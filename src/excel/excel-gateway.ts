import type { WorkbookGateway } from './gateway';
import { goTo } from './go-to';
import { readTheme, watchTheme } from './office';
import { explainRefusal } from './protection';
import { WorkbookReader } from './read/workbook';
import { createRun, type Pause, type Run } from './run';
import { createOwnWrites } from './watch/events';
import { watchWorkbook } from './watch/watch';
import { comment, removeComments } from './write/comments';
import { applyEdits } from './write/edits';
import { mark, unmark } from './write/marks';
import { readMemory, writeMemory } from './write/memory';
import { writeSheet } from './write/document';

/**
 * The gateway to the workbook that is open in Excel. `pause` is how it waits before it tries again, `limit` how long
 * (milliseconds) it waits for an answer.
 */
export function createExcelGateway(pause?: Pause, limit?: number): WorkbookGateway {
  const run = createRun(pause, limit);
  const ownWrites = createOwnWrites();
  const reader = new WorkbookReader(run);
  /** For all that changes the workbook. */
  const write: Run = (batch) =>
    ownWrites.track(() =>
      run(batch).catch(async (error: unknown) => {
        throw await explainRefusal(error, run);
      }),
    );

  return {
    readWorkbook: reader.read,
    watch: (onChange) => watchWorkbook({ run, ownWrites, reader }, onChange),
    goTo: (place, { reveal = false } = {}) =>
      (reveal ? write : run)((context) => goTo(context, place, reveal)),
    mark: (marks) => write((context) => mark(context, marks)),
    unmark: () => write(unmark),
    comment: (comments) => write((context) => comment(context, comments)),
    removeComments: () => write(removeComments),
    writeSheet: (sheet, titles) => write((context) => writeSheet(context, sheet, titles)),
    apply: (edits) => write((context) => applyEdits(context, edits)),
    readMemory: () => run(readMemory),
    writeMemory: (text, expected) => write((context) => writeMemory(context, text, expected)),
    // As in the manifest: Swedish, except where Excel speaks English.
    displayLanguage: () => (Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'sv'),
    theme: readTheme,
    watchTheme,
  };
}
