import { createUniverGrid } from '../univer-grid';
import '../window';
import { startAbout } from './about';
import { showCellMessage } from './cell-message';
import { startCellMenu } from './cell-menu';
import { createChooser, madeBook, ownBook } from './chooser';
import { createDesk } from './desk';
import { createExcel } from './excel';
import { startDrop } from './drop';
import { element } from './element';
import { fetchFile } from './fetch-file';
import { keeper } from './keeper';
import { language, onLanguageChange, text, writeTexts } from './language';
import { example } from './library';
import { fetchFunctions } from './fetch-functions';
import { startParts } from './parts';
import { startRibbon } from './ribbon';
import { startSplitter } from './splitter';
import './styles.css';
import { startTour } from './tour';
import { detailOf, say, tellTrouble } from './tell';

writeTexts();
startSplitter();
startParts();
startAbout();
void start().catch((error: unknown) => {
  tellTrouble(text().failed(detailOf(error)));
});

async function start(): Promise<void> {
  const pane = element('pane', HTMLIFrameElement);
  const grid = createUniverGrid(element('grid', HTMLElement), {
    functions: await fetchFunctions(),
    isSwedish: () => language() === 'sv',
  });
  const excel = createExcel(grid);
  const writeRibbon = startRibbon(excel);
  writeRibbon();
  startCellMenu(excel);
  window.workbench = { grid, startPane: excel.start };
  const chooser = createChooser(fetchBytes, await keeper.heads().catch(() => []));
  const desk = createDesk(grid, chooser, excel);

  async function openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    const isOpen = await desk.goTo(ownBook(file));
    if (isOpen && files.length > 1) say(text().onlyFirst);
  }

  let made = 0;
  excel.onNewWorkbook = (bytes) => {
    made += 1;
    void desk.goTo(madeBook(bytes, made));
  };
  chooser.select.addEventListener('change', () => void desk.goTo(chooser.chosen()));
  element('reset', HTMLAnchorElement).addEventListener('click', (event) => {
    event.preventDefault();
    void desk.reset();
  });
  const file = element('file', HTMLInputElement);
  element('open', HTMLButtonElement).addEventListener('click', () => {
    file.click();
  });
  file.addEventListener('change', () => {
    void openFiles([...(file.files ?? [])]);
    // So that the same file can be chosen again.
    file.value = '';
  });
  startDrop((files) => void openFiles(files));
  element('save', HTMLButtonElement).addEventListener('click', () => void desk.save());
  element('undo', HTMLButtonElement).addEventListener('click', grid.undo);
  element('redo', HTMLButtonElement).addEventListener('click', grid.redo);
  onLanguageChange(() => {
    writeTexts();
    chooser.write();
    writeRibbon();
    grid.speak();
    showCellMessage(grid);
    excel.start();
  });
  pane.addEventListener('pointerenter', grid.pointerGone);
  grid.onShownChange(() => {
    showCellMessage(grid);
  });

  await desk.open(chooser.chosen());
  startTour(
    tourStops(async () => {
      if (!(await desk.goTo(chooser.named(example.file)))) return;
      grid.activate('Fördelning');
      grid.select({ sheet: 'Fördelning', area: { row: 13, column: 3, rows: 1, columns: 1 } });
    }),
  );
}

/** Where the tour stops; `showDistribution` opens the example at a distribution of costs. */
const tourStops = (showDistribution: () => Promise<void>): Parameters<typeof startTour>[0] => [
  { target: '#chooser' },
  { target: '.pane' },
  { target: '.pane' },
  { target: '.book', action: () => void showDistribution() },
  { target: '#reset' },
];

async function fetchBytes({ folder, file }: { folder: string; file: string }): Promise<Uint8Array> {
  const response = await fetchFile(`${folder}/${file}`);
  return new Uint8Array(await response.arrayBuffer());
}
