import type { Grid } from '../host/grid';

/** What the page shares with the pane in its frame, and with the browser tests. */
export interface Workbench {
  readonly grid: Grid;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}
