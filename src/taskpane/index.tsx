import { createRoot } from 'react-dom/client';
import { createExcelGateway } from '../excel/excel-gateway';
import { whenOfficeIsReady } from '../excel/office';
import type { CheckWorkbook } from './check/check-workbook';
import type { LoadPolicy } from './shared/use-policy';
import { TaskPane } from './shell/TaskPane';

/** Of package.json; the build puts it in. */
declare const PRODUCT_VERSION: string;

/** The recogniser and the rules, which are not needed to show the first page. */
const loadChecking = () => import(/* webpackChunkName: "checking" */ './check/check-workbook');

const checkWorkbook: CheckWorkbook = async (snapshot, settings) =>
  (await loadChecking()).checkWorkbook(snapshot, settings);

// They come while the page is read; where they do not, the check that needs them fetches them again, and tells.
void loadChecking().catch(() => undefined);

/** Beside the manifest, where whoever deploys the add-in puts it; the build puts one there that lays down nothing. */
const loadPolicy: LoadPolicy = async () => {
  const answer = await fetch('policy.json', { cache: 'no-cache' });
  if (answer.status === 404 || answer.status === 410) return null;
  if (!answer.ok) throw new Error(`policy.json: ${String(answer.status)}`);
  return answer.text();
};

async function start(container: HTMLElement): Promise<void> {
  const host = await whenOfficeIsReady();
  const gateway = host === 'excel' ? createExcelGateway() : null;
  createRoot(container).render(
    <TaskPane
      gateway={gateway}
      checkWorkbook={checkWorkbook}
      loadPolicy={loadPolicy}
      version={PRODUCT_VERSION}
    />,
  );
}

const container = document.getElementById('root');
if (container === null) throw new Error('taskpane.html has no element #root.');
void start(container);
