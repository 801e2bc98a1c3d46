import type { Grid } from '../emulator/grid';
import type { UniverGrid } from './univer-grid';

/** What the page shares with the browser tests and the measurements. */
export interface Workbench {
  readonly grid: Grid & Pick<UniverGrid, 'textsOf'>;
  /** Opens the pane afresh, over this workbook or another. */
  readonly startPane: (grid?: Grid) => void;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}
