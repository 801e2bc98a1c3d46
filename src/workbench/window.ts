import type { Grid } from '../emulator/grid';
import type { UniverGrid } from './univer-grid';

/** What the page shares with the pane in its frame, and with the browser tests. */
export interface Workbench {
  readonly grid: Grid & Pick<UniverGrid, 'textsOf'>;
  /** What the emulated Excel says its menus speak, e.g. sv-SE. */
  readonly displayLanguage: () => string;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}
