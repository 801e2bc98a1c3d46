import type { Grid } from '../emulator/grid';
import type { Answering } from '../emulator/web-host';
import type { UniverGrid } from './univer-grid';

/** What the page shares with the browser tests and the measurements. */
export interface Workbench {
  readonly grid: Grid & Pick<UniverGrid, 'textsOf'>;
  /** Opens the pane afresh, over the workbook of the page or another Excel. */
  readonly startPane: (other?: Answering) => void;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}
