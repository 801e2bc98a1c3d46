import { NEWEST } from '../emulator/office';
import { Server } from '../emulator/server';
import { SnapshotGrid } from '../emulator/snapshot-grid';
import type { PushedMessage, Reply } from '../emulator/wire';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * A worker that is Excel with a workbook in memory, in a thread of its own as Excel is: what the pane does with a
 * workbook too large for the spreadsheet is measured on it.
 */

/** What it is told: first the workbook, then requests. */
export type ToMemory =
  { readonly workbook: WorkbookSnapshot } | { readonly id: number; readonly text: string };

/** What it tells: answers to requests, and what Excel sends by itself. */
export type FromMemory = { readonly id: number; readonly reply: Reply } | { readonly pushed: PushedMessage };

let server: Server | null = null;

const tell = (message: FromMemory): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<ToMemory>) => {
  if ('workbook' in data) {
    server = new Server(new SnapshotGrid(data.workbook), { ...NEWEST, underWay: () => Promise.resolve() });
    server.listen((pushed) => {
      tell({ pushed });
    });
    return;
  }
  void server?.answer(data.text).then((reply) => {
    tell({ id: data.id, reply });
  });
});
