import { connect } from '../emulator/bridge';
import { createCustomFunctions } from '../emulator/custom-functions';
import type { Grid } from '../emulator/grid';
import { createOffice, NEWEST } from '../emulator/office';
import { Server } from '../emulator/server';
import { nextTask } from '../taskpane/check/in-slices';
import './window';

/**
 * Stands below Microsoft's client library in the pane's frame, where Office would: answers its requests by the
 * spreadsheet of the page around the frame. Opened by itself the pane learns, as from Office.js in a browser window,
 * that there is no Excel.
 */
const { workbench } = window.parent;
if (workbench === undefined) {
  Object.assign(window, { Office: { onReady: () => Promise.resolve({ host: null, platform: null }) } });
} else {
  const grid = watchedUntilClosed(workbench.grid);
  const traits = { ...NEWEST, displayLanguage: workbench.displayLanguage() };
  // Excel works in a process of its own: what it does is no part of what the pane was doing.
  connect(new Server(grid, { ...traits, underWay: nextTask }));
  Object.assign(window, { Office: createOffice(grid, traits, window.Office) });
}
Object.assign(window, { CustomFunctions: createCustomFunctions().CustomFunctions });

/** The spreadsheet outlives the pane, and would go on telling it of what happens. */
function watchedUntilClosed(grid: Grid): Grid {
  return {
    ...grid,
    watch: (listener) => {
      const stop = grid.watch(listener);
      window.addEventListener('pagehide', stop);
      return stop;
    },
  };
}
