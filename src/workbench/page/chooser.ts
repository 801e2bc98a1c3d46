import { element } from './element';
import { language, text } from './language';
import { example, library, submissions, type LibraryBook } from './library';

/** A workbook that can be opened again: one of the page's own, or a file that the user has given. */
export interface Book {
  /** What the list knows it by. */
  readonly id: string;
  readonly name: () => string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The list of workbooks. */
export interface Chooser {
  readonly select: HTMLSelectElement;
  /** The one that is chosen, or that the address of the page names. */
  readonly chosen: () => Book;
  /** One of the page's own, by its file. */
  readonly named: (file: string) => Book;
  /** Shows on the list that this one is open; puts it there if it is a file of the user's. */
  readonly choose: (book: Book) => void;
  /** Writes the list anew, in the language of the page. */
  readonly write: () => void;
}

/** Names a workbook in the address of the page, so that reloading opens it afresh. */
const PARAMETER = 'bok';

export function createChooser(fetchBytes: (book: LibraryBook) => Promise<Uint8Array>): Chooser {
  const select = element('chooser', HTMLSelectElement);
  const own: Book[] = [];
  const known = library.map((book): Book => ({
    id: book.file,
    name: () => book.name[language()],
    bytes: () => fetchBytes(book),
  }));

  function write(): void {
    const chosen = select.value;
    const among = (files: readonly LibraryBook[]): Book[] =>
      known.filter(({ id }) => files.some(({ file }) => file === id));
    select.replaceChildren(
      group(text().submissions, among(submissions)),
      group(text().examples, among([example])),
      ...(own.length === 0 ? [] : [group(text().ownFiles, own)]),
    );
    select.value = chosen;
  }

  function choose(book: Book): void {
    const isKnown = known.includes(book);
    if (!isKnown && !own.includes(book)) {
      own.push(book);
      write();
    }
    select.value = book.id;
    const address = new URL(location.href);
    if (isKnown) address.searchParams.set(PARAMETER, book.id);
    else address.searchParams.delete(PARAMETER);
    history.replaceState(null, '', address);
  }

  function named(id: string): Book {
    const book = [...known, ...own].find((each) => each.id === id);
    if (book === undefined) throw new Error(`There is no workbook ${id}.`);
    return book;
  }

  write();
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  select.value = (known.find(({ id }) => id === asked) ?? known[0])?.id ?? '';
  return {
    select,
    chosen: () => named(select.value),
    named,
    choose,
    write,
  };
}

let files = 0;

/** A file that the user has given. */
export function ownBook(file: File): Book {
  files += 1;
  return {
    id: `egen-${String(files)}`,
    name: () => file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

function group(label: string, books: readonly Book[]): HTMLOptGroupElement {
  const made = document.createElement('optgroup');
  made.label = label;
  made.append(...books.map((book) => new Option(book.name(), book.id)));
  return made;
}
