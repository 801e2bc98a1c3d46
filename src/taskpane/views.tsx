import { chartsView } from './charts/view';
import { countView } from './count/view';
import { compareView } from './compare/view';
import { findingsView } from './findings/view';
import { helpView } from './help/view';
import { mallView } from './mall/view';
import { overviewView } from './overview/view';
import { settingsView } from './settings/view';
import { submitView } from './submit/view';
import { underlagView } from './underlag/view';
import type { ViewDefinition } from './shared/view';

/**
 * The pane's views in the order of their tabs. A new one is a file `view.tsx` in the folder of its feature, which says
 * what the tab is called and when it exists, and a line here:
 *
 *     export const countView: ViewDefinition = {
 *       id: 'count',
 *       label: { sv: 'Räkna', en: 'Calculate' },
 *       View: fetched(() => import('./CountView'), meanwhile),
 *     };
 *
 * Such a view has a tab always, also before the first check and in a workbook that is no årlig analys. With
 * `exists: inSubmission` it has one only where the workbook was found to be one, or with a test of its own. `CountView`
 * is the default export of its file and takes no props: `usePane` gives it the gateway, the memory and the latest
 * check, which may be null, and the way to other views; `useWork`, in a checked workbook only, the findings too.
 * It is fetched when it is first shown, with what only it imports.
 */
export const views: readonly ViewDefinition[] = [
  overviewView,
  findingsView,
  submitView,
  chartsView,
  compareView,
  underlagView,
  countView,
  mallView,
  helpView,
  settingsView,
];
