import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Grid } from '../emulator/grid';
import { SnapshotGrid } from '../emulator/snapshot-grid';

declare global {
  interface Window {
    /**
     * A grid in memory in place of the spreadsheet: what the pane does with a workbook too large for that is measured
     * on it.
     */
    createMemoryGrid?: (workbook: WorkbookSnapshot) => Grid;
  }
}

window.createMemoryGrid = (workbook) => new SnapshotGrid(workbook);
