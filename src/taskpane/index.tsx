import { createRoot } from 'react-dom/client';
import { createExcelGateway } from '../excel/excel-gateway';
import { whenOfficeIsReady } from '../excel/office-ready';
import { rules } from '../rules/registry';
import { checkWorkbook } from './check/check-workbook';
import { TaskPane } from './TaskPane';

async function start(container: HTMLElement): Promise<void> {
  const host = await whenOfficeIsReady();
  const gateway = host === 'excel' ? createExcelGateway() : null;
  createRoot(container).render(<TaskPane gateway={gateway} checkWorkbook={checkWorkbook} rules={rules} />);
}

const container = document.getElementById('root');
if (container === null) throw new Error('taskpane.html has no element #root.');
void start(container);
