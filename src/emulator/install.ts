import type { WorkbookSnapshot } from '../workbook/snapshot';
import { createHost, type Host, type HostOptions } from './host';
import { SnapshotGrid } from './snapshot-grid';

export type TestHost = Host & { readonly grid: SnapshotGrid };

/** Puts the globals of Office.js in place, over a workbook in memory. Each test installs its own. */
export function installHost(workbook: WorkbookSnapshot, options?: HostOptions): TestHost {
  const grid = new SnapshotGrid(workbook);
  const host = createHost(grid, options);
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  return { ...host, grid };
}
