import { element } from './element';
import { keeper, type KeptHead } from './keeper';
import { language, text } from './language';
import { compiled, example, library, older, submissions, type LibraryBook } from './library';

/** A workbook that can be opened again: one of the page's own, or a file that the user has given. */
export interface Book {
  /** What the list knows it by. */
  readonly id: string;
  readonly name: () => string;
  readonly bytes: () => Promise<Uint8Array>;
  /** Whether it is a file of the user's. */
  readonly isOwn: boolean;
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
  /** Shows on the list that somebody has worked in this one, or that nobody has. */
  readonly mark: (book: Book, isWorkedIn: boolean) => void;
}

/** Names a workbook in the address of the page, so that reloading opens it afresh. */
const PARAMETER = 'bok';

export function createChooser(
  fetchBytes: (book: LibraryBook) => Promise<Uint8Array>,
  kept: readonly KeptHead[],
): Chooser {
  const select = element('chooser', HTMLSelectElement);
  const workedIn = new Set(kept.map(({ id }) => id));
  const known = library.map((book): Book => ({
    id: book.file,
    name: () => book.name[language()],
    bytes: () => fetchBytes(book),
    isOwn: false,
  }));
  const own: Book[] = kept.filter(({ id }) => !known.some((book) => book.id === id)).map(keptBook);

  function write(): void {
    const chosen = select.value;
    const among = (files: readonly LibraryBook[]): Book[] =>
      known.filter(({ id }) => files.some(({ file }) => file === id));
    select.replaceChildren(
      group(text().submissions, among([...submissions, compiled]), workedIn),
      group(text().examples, among([example]), workedIn),
      group(text().olderVersions, among(older), workedIn),
      ...(own.length === 0 ? [] : [group(text().ownFiles, own, workedIn)]),
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
    address.searchParams.set(PARAMETER, book.id);
    history.replaceState(null, '', address);
  }

  function named(id: string): Book {
    const book = [...known, ...own].find((each) => each.id === id);
    if (book === undefined) throw new Error(`There is no workbook ${id}.`);
    return book;
  }

  write();
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  select.value = ([...known, ...own].find(({ id }) => id === asked) ?? known[0])?.id ?? '';
  return {
    select,
    chosen: () => named(select.value),
    named,
    choose,
    write,
    mark: ({ id }, isWorkedIn) => {
      if (workedIn.has(id) === isWorkedIn) return;
      if (isWorkedIn) workedIn.add(id);
      else workedIn.delete(id);
      write();
    },
  };
}

/** A file that the user has given. */
export const ownBook = (file: File): Book => ({
  id: `egen-${crypto.randomUUID()}`,
  name: () => file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
  isOwn: true,
});

/** One that the add-in has made, which Excel gives a number for a name until it is saved. */
export const madeBook = (bytes: Uint8Array, number: number): Book => ({
  id: `egen-${crypto.randomUUID()}`,
  name: () => text().newBook(number),
  bytes: () => Promise.resolve(bytes),
  isOwn: true,
});

/** One that the browser has kept since it was given; its file is read once, and outlives what is kept. */
function keptBook({ id, name }: KeptHead): Book {
  let file: Promise<Uint8Array> | null = null;
  return {
    id,
    name: () => name,
    bytes: () => (file ??= keeper.read(id).then((kept) => kept?.file ?? new Uint8Array())),
    isOwn: true,
  };
}

function group(label: string, books: readonly Book[], workedIn: ReadonlySet<string>): HTMLOptGroupElement {
  const made = document.createElement('optgroup');
  made.label = label;
  const labelOf = (book: Book): string =>
    workedIn.has(book.id) ? text().workedIn(book.name()) : book.name();
  made.append(...books.map((book) => new Option(labelOf(book), book.id)));
  return made;
}
