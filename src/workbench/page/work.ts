import type { UniverGrid } from '../univer-grid';
import type { KeptWorkbook } from '../univer-keep';
import { ask } from './ask';
import type { Book } from './chooser';
import { keeper, KeptElsewhereError } from './keeper';
import { text } from './language';
import { detailOf, tellTrouble } from './tell';

/** Milliseconds after a change until it is kept, so that one step is kept once. */
const SOON = 300;

/** What somebody does in the workbook that is shown, kept in the browser as it is done. */
export interface Work {
  /** Another workbook is shown; `times` says how many times its work has been kept. */
  readonly begin: (book: Book, times: number) => void;
  /** Keeps what has been done. True where nothing is lost by leaving the workbook, or somebody agrees that it is. */
  readonly mayLeave: () => Promise<boolean>;
  /** Throws away what has been done in the workbook, if somebody agrees; true where there is none any more. */
  readonly throwAway: () => Promise<boolean>;
}

export function startWork(grid: UniverGrid, onKept: (book: Book) => void): Work {
  let shown: Book | null = null;
  let times = 0;
  let due: number | undefined;
  let isUnkept = false;
  let keeping: Promise<void> = Promise.resolve();

  async function keep(book: Book, work: KeptWorkbook): Promise<void> {
    const file = book.isOwn ? await book.bytes() : null;
    await keeper.write({ id: book.id, name: book.name(), times: times + 1, file, work });
    times += 1;
    onKept(book);
  }

  function keepNow(): Promise<void> {
    window.clearTimeout(due);
    due = undefined;
    const book = shown;
    if (book === null || !isUnkept) return keeping;
    const work = grid.kept();
    isUnkept = false;
    keeping = keeping
      .then(() => keep(book, work))
      .catch((error: unknown) => {
        if (shown !== book) return;
        isUnkept = true;
        tellTrouble(
          error instanceof KeptElsewhereError
            ? text().keptElsewhere(book.name())
            : text().notKept(book.name(), detailOf(error)),
        );
      });
    return keeping;
  }

  grid.onWork(() => {
    isUnkept = true;
    due ??= window.setTimeout(() => void keepNow(), SOON);
  });
  // The browser asks by itself, in words of its own.
  window.addEventListener('beforeunload', (event) => {
    if (!isUnkept) return;
    void keepNow();
    event.preventDefault();
  });

  return {
    begin: (book, kept) => {
      window.clearTimeout(due);
      due = undefined;
      isUnkept = false;
      shown = book;
      times = kept;
    },
    mayLeave: async () => {
      await keepNow();
      if (shown === null || !isUnkept) return true;
      return ask(text().leaveQuestion(shown.name()), text().leaveText, text().leaveYes);
    },
    throwAway: async () => {
      if (shown === null) return true;
      await keepNow();
      if (times === 0 && !isUnkept) return true;
      const isSure = await ask(text().resetQuestion(shown.name()), text().resetText, text().resetYes);
      if (!isSure) return false;
      // Kept with the work, and needed once more.
      if (shown.isOwn) await shown.bytes();
      await keeper.throwAway(shown.id);
      return true;
    },
  };
}
