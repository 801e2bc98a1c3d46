import { createRoot } from 'react-dom/client';
import { createExcelGateway } from '../excel/excel-gateway';
import { whenOfficeIsReady } from '../excel/office';
import type { CheckWorkbook } from './check/check-workbook';
import { loadBeside } from './shared/load-beside';
import type { LoadPolicy } from './shared/use-policy';
import type { LoadTemplates } from './shared/use-templates';
import type { Deployed, LoadTemplate } from '../template/deployed';
import { TaskPane } from './shell/TaskPane';

/** Of package.json; the build puts it in. */
declare const PRODUCT_VERSION: string;

/** The recogniser and the rules, which are not needed to show the first page. */
const loadChecking = () => import(/* webpackChunkName: "checking" */ './check/check-workbook');

/** What lies in `templates/` beside the manifest, which whoever deploys the add-in fills. */
const loadTemplate: LoadTemplate = (file) => loadBeside(`templates/${file}`);

let deployed: Promise<Deployed> | null = null;
/** Once, whoever asks for them. */
const loadTemplates: LoadTemplates = () =>
  (deployed ??= import(/* webpackChunkName: "checking" */ './shared/fetch-templates').then(
    ({ fetchTemplates }) => fetchTemplates(loadTemplate),
    (error: unknown) => {
      // Whoever asks next tries again.
      deployed = null;
      throw error;
    },
  ));

const checkWorkbook: CheckWorkbook = async (snapshot, settings) => {
  const [checking, { documents }] = await Promise.all([loadChecking(), loadTemplates()]);
  return checking.checkWorkbook(snapshot, settings, documents);
};

// They come while the page is read; where they do not, the check that needs them fetches them again, and tells.
void loadChecking().catch(() => undefined);

/** Beside the manifest, where whoever deploys the add-in puts it; the build puts one there that lays down nothing. */
const loadPolicy: LoadPolicy = () => loadBeside('policy.json');

async function start(container: HTMLElement): Promise<void> {
  const host = await whenOfficeIsReady();
  const gateway = host === 'excel' ? createExcelGateway() : null;
  createRoot(container).render(
    <TaskPane
      gateway={gateway}
      checkWorkbook={checkWorkbook}
      loadPolicy={loadPolicy}
      loadTemplates={loadTemplates}
      version={PRODUCT_VERSION}
    />,
  );
}

const container = document.getElementById('root');
if (container === null) throw new Error('taskpane.html has no element #root.');
void start(container);
