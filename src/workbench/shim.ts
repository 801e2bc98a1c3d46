import { nextTask } from '../taskpane/check/in-slices';
import { createCustomFunctions } from '../emulator/custom-functions';
import type { Grid } from '../emulator/grid';
import { createHost } from '../emulator/host';
import './window';

/**
 * Stands where the pane loads Office.js: the same globals, over the spreadsheet of the page around the
 * frame. Opened by itself the pane learns, as from Office.js in a browser window, that there is no Excel.
 */
const { workbench } = window.parent;
const outside = { Office: { onReady: () => Promise.resolve({ host: null, platform: null }) } };
const host =
  workbench &&
  createHost(watchedUntilClosed(workbench.grid), {
    displayLanguage: workbench.displayLanguage(),
    // Excel works in a process of its own: what it does is no part of what the pane was doing.
    underWay: nextTask,
  });

Object.assign(window, {
  ...(host === undefined ? outside : { Excel: host.Excel, Office: host.Office }),
  CustomFunctions: createCustomFunctions().CustomFunctions,
});

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
