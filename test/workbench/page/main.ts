import { FileError } from '../../../src/files/file-error';
import { readWorkbookFile } from '../../../src/files/read-workbook';
import { createUniverGrid } from '../univer-grid';
import '../window';
import { samples } from './samples';
import './styles.css';

const chooser = element('chooser', HTMLSelectElement);
const status = element('status', HTMLElement);
const language = element('language', HTMLSelectElement);
const pane = element('pane', HTMLIFrameElement);

const grid = createUniverGrid(element('grid', HTMLElement));
window.workbench = { grid, displayLanguage: () => language.value };

for (const { name, file } of samples) chooser.add(new Option(name, file));
chooser.addEventListener('change', () => void show(chooser.value));
language.addEventListener('change', startPane);
void show(chooser.value);

/** Opens a workbook and starts the pane afresh beside it. */
async function show(file: string): Promise<void> {
  chooser.disabled = true;
  status.textContent = '';
  try {
    grid.open(readWorkbookFile(await fetchBytes(`underlag/${file}`)));
    startPane();
  } catch (error) {
    pane.removeAttribute('src');
    status.textContent = explain(error);
  } finally {
    chooser.disabled = false;
  }
}

function startPane(): void {
  pane.src = 'pane/taskpane.html';
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

function explain(error: unknown): string {
  if (error instanceof FileError) return error.explanation.sv;
  const detail = error instanceof Error ? error.message : String(error);
  return `Arbetsboken kunde inte öppnas. Ladda om sidan och försök igen. (${detail})`;
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page lacks #${id}.`);
}
