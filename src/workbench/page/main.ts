import { FileError } from '../../files/read/file-error';
import { readWorkbookFile } from '../../files/read/read-workbook';
import { readFormats } from '../formats/read-formats';
import { createUniverGrid } from '../univer-grid';
import '../window';
import { startAbout } from './about';
import { showCellMessage } from './cell-message';
import { createChooser, ownBook, type Book } from './chooser';
import { startDrop } from './drop';
import { element } from './element';
import { fetchFile } from './fetch-file';
import { displayLanguage, language, onLanguageChange, text, writeTexts } from './language';
import { example } from './library';
import { loadFunctions } from './load-functions';
import { startSplitter } from './splitter';
import './styles.css';
import { startTour } from './tour';
import { say, tellTrouble } from './tell';

writeTexts();
startSplitter();
startAbout();
void start().catch((error: unknown) => {
  tellTrouble(text().failed(detailOf(error)));
});

async function start(): Promise<void> {
  const pane = element('pane', HTMLIFrameElement);
  const grid = createUniverGrid(element('grid', HTMLElement), {
    functions: await loadFunctions(),
    isSwedish: () => language() === 'sv',
  });
  window.workbench = { grid, displayLanguage };
  const chooser = createChooser(fetchBytes);
  /** The one that is shown, to go back to where another cannot be opened. */
  let shown: Book | null = null;

  /** Opens a workbook and starts the pane afresh beside it. Where it cannot be opened, the one that was shown stays. */
  async function open(book: Book, tell: (name: string) => string): Promise<boolean> {
    tellTrouble('');
    chooser.select.disabled = true;
    try {
      const bytes = await book.bytes();
      const workbook = readWorkbookFile(bytes, book.name());
      await grid.open(workbook, readFormats(bytes));
      shown = book;
      chooser.choose(book);
      startPane();
      say(tell(book.name()));
      return true;
    } catch (error) {
      tellTrouble(text().notOpened(book.name(), whyNot(error)));
      if (shown !== null) chooser.choose(shown);
      return false;
    } finally {
      chooser.select.disabled = false;
      if (shown !== null) showCellMessage(grid);
    }
  }

  function startPane(): void {
    pane.src = 'pane/taskpane.html';
  }

  async function openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    const isOpen = await open(ownBook(file), text().opened);
    if (isOpen && files.length > 1) say(text().onlyFirst);
  }

  chooser.select.addEventListener('change', () => void open(chooser.chosen(), text().opened));
  element('reset', HTMLAnchorElement).addEventListener('click', (event) => {
    event.preventDefault();
    void open(chooser.chosen(), text().wasReset);
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
  element('undo', HTMLButtonElement).addEventListener('click', grid.undo);
  element('redo', HTMLButtonElement).addEventListener('click', grid.redo);
  onLanguageChange(() => {
    writeTexts();
    chooser.write();
    grid.speak();
    showCellMessage(grid);
    startPane();
  });
  pane.addEventListener('pointerenter', grid.pointerGone);
  grid.onShownChange(() => {
    showCellMessage(grid);
  });

  await open(chooser.chosen(), text().opened);
  startTour(
    tourStops(async () => {
      if (!(await open(chooser.named(example.file), text().opened))) return;
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

const whyNot = (error: unknown): string =>
  error instanceof FileError ? error.explanation[language()] : text().failed(detailOf(error));

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
