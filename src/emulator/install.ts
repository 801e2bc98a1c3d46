import type { WorkbookSnapshot } from '../workbook/snapshot';
import { createHost, type Host, type HostOptions } from './host';
import { createSnapshotGrid } from './snapshot-grid';

export type TestHost = Host & { readonly grid: ReturnType<typeof createSnapshotGrid> };

/** Puts the globals of Office.js in place, over a workbook in memory. Each test installs its own. */
export function installHost(workbook: WorkbookSnapshot, options?: HostOptions): TestHost {
  const grid = createSnapshotGrid(workbook);
  const host = createHost(grid, options);
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  return { ...host, grid };
}
