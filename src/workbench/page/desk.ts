import { FileError } from '../../files/read/file-error';
import { readWorkbookFile } from '../../files/read/read-workbook';
import { readFormats } from '../formats/read-formats';
import type { Carried } from '../save/carried';
import { readBeside } from '../save/read-beside';
import { readXmlParts } from '../save/xml-parts';
import type { UniverGrid } from '../univer-grid';
import type { KeptWorkbook } from '../univer-keep';
import type { OpenedFile } from '../beside';
import { showCellMessage } from './cell-message';
import type { Book, Chooser } from './chooser';
import { download } from './download';
import type { ExcelOnTheWeb } from './excel';
import { keeper } from './keeper';
import { language, text } from './language';
import { detailOf, say, tellTrouble } from './tell';
import { startWork } from './work';

/** Where one workbook at a time is open. */
export interface Desk {
  /** Opens a workbook and starts the pane afresh beside it. Where it cannot be opened, the one that was shown stays. */
  readonly open: (book: Book) => Promise<boolean>;
  /** Opens another, where what has been done in the one that is shown is kept, or may be lost. */
  readonly goTo: (book: Book) => Promise<boolean>;
  /** Opens the one that is shown as its file is, if somebody agrees to lose what has been done in it. */
  readonly reset: () => Promise<void>;
  /** Gives the workbook as it stands as a file. */
  readonly save: () => Promise<void>;
}

export function createDesk(grid: UniverGrid, chooser: Chooser, excel: ExcelOnTheWeb): Desk {
  /** The one that is shown, to go back to where another cannot be opened. */
  let shown: Book | null = null;
  const work = startWork(grid, (book) => {
    chooser.mark(book, true);
  });

  async function open(book: Book, tell: (name: string) => string): Promise<boolean> {
    tellTrouble('');
    chooser.select.disabled = true;
    try {
      const { source, times } = await sourceOf(book);
      excel.stop();
      await grid.open(source);
      shown = book;
      work.begin(book, times);
      chooser.mark(book, times > 0);
      chooser.choose(book);
      excel.start();
      say(times > 0 ? text().openedWithWork(book.name()) : tell(book.name()));
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

  return {
    open: (book) => open(book, text().opened),
    goTo: async (book) => {
      await grid.endEditing();
      if (await work.mayLeave()) return open(book, text().opened);
      if (shown !== null) chooser.choose(shown);
      return false;
    },
    reset: async () => {
      await grid.endEditing();
      if (shown !== null && (await work.throwAway())) await open(shown, text().wasReset);
    },
    save: async () => {
      if (shown === null) return;
      const name = fileName(shown.name());
      try {
        await grid.endEditing();
        const { writeShown } = await import('../save/write-shown');
        const saved = grid.shown();
        download(name, await writeShown(saved));
        say(text().saved(name));
        if (saved.lost.length > 0) tellTrouble(text().savedWithout(name, saved.lost));
      } catch (error) {
        tellTrouble(text().notSaved(name, detailOf(error)));
      }
    },
  };
}

/** What is to be opened: the work that the browser has kept, or else what the file holds. */
async function sourceOf(
  book: Book,
): Promise<{ readonly source: OpenedFile | KeptWorkbook; readonly times: number }> {
  const kept = await keeper.read(book.id).catch(() => null);
  if (kept !== null) return { source: kept.work, times: kept.times };
  const bytes = await book.bytes();
  const workbook = readWorkbookFile(bytes, book.name());
  const beside = readBeside(bytes);
  return {
    source: {
      workbook,
      formats: readFormats(bytes),
      xmlParts: readXmlParts(bytes),
      beside,
      carried: beside.held.size === 0 ? [] : await carriedIn(bytes),
    },
    times: 0,
  };
}

/** What goes over into a file that is saved. Where it cannot be read it is told as lost when one saves. */
async function carriedIn(bytes: Uint8Array): Promise<readonly Carried[]> {
  const { readCarried } = await import('../save/read-carried');
  return readCarried(bytes).catch(() => []);
}

/** With the ending of what is written, and without signs that some systems take in no name. */
const fileName = (name: string): string =>
  `${name.replace(/\.xls[xm]$|\.xltx$/i, '').replace(/[<>:"/\\|?*]/g, '-')}.xlsx`;

const whyNot = (error: unknown): string =>
  error instanceof FileError ? error.explanation[language()] : text().failed(detailOf(error));
