import type { ChapterId } from '../template/template';
import { announcesAmounts, findTables } from './amount-tables';
import type { CardCells, CardWords } from './card-kind';
import { type CardRead, readCard } from './cards';
import type { ChapterSurroundings, FoundChapterTable } from './chapter-tables';
import { type CoverLine, coverRows, coverTexts } from './cover';
import { columnsOfHeading, type Heading } from './headings';
import type { TableCells } from './read-table';
import { cellKey, type CellSet, createCellSet, type SheetView } from './sheet-view';
import type { ChapterTable, Located, UnreadBlock } from './submission';
import type { TableWords } from './table-words';
import { findUnread } from './unread';

/** The finders for one template, made once and used for every sheet. */
export interface Finders {
  readonly cover: (view: SheetView) => readonly CoverLine[];
  readonly headings: (view: SheetView) => readonly Heading[];
  readonly cards: (view: SheetView, headings: readonly Heading[]) => readonly CardCells[];
  readonly chapterTables: (view: SheetView, around: ChapterSurroundings) => readonly FoundChapterTable[];
  readonly cardWords: CardWords;
  readonly words: TableWords;
  /** What the sheet says that it is; asked with the rows of its headings. */
  readonly about: (view: SheetView, headings: readonly Heading[]) => SheetAbout;
}

type InChapter<T> = T & { readonly chapter: ChapterId | null };

/**
 * `instructions`: how to fill in the template; `ownTitle`: the sheet opens with a title that is no chapter's, as a
 * summary does.
 */
export type SheetAbout = 'instructions' | 'ownTitle' | null;

/** What one sheet holds of the template. */
export interface SheetRead {
  readonly cover: readonly CoverLine[];
  /** What else a cover says. */
  readonly coverTexts: readonly Located[];
  readonly headings: readonly Heading[];
  readonly cards: readonly CardRead[];
  readonly amountTables: readonly InChapter<TableCells>[];
  readonly chapterTables: readonly ChapterTable[];
  readonly prose: readonly InChapter<Located>[];
  readonly notes: readonly InChapter<Located>[];
  readonly unread: readonly UnreadBlock[];
  /** What the sheet as a whole says that it is, by its tab or what it opens with. */
  readonly about: SheetAbout;
  /** Where each chapter shows: its heading, its cards, its tables. */
  readonly signs: readonly (Located & { readonly chapter: ChapterId })[];
}

/** What a sheet that is no part of the template gives. */
export const NOTHING_READ: SheetRead = {
  cover: [],
  coverTexts: [],
  headings: [],
  cards: [],
  amountTables: [],
  chapterTables: [],
  prose: [],
  notes: [],
  unread: [],
  about: null,
  signs: [],
};

/** Reads a sheet, as a generator that stops between the parts of the work: a sheet may hold thousands of cards. */
export function* readSheetSteps(view: SheetView, finders: Finders): Generator<void, SheetRead> {
  const headings = finders.headings(view);
  yield;
  const found = finders.cards(view, headings);
  yield;
  const cards = found.map((cells) => readCard(view, cells));
  yield;
  const read = createCellSet(view);
  const cover = finders.cover(view);
  for (const heading of headings)
    read.add(columnsOfHeading(view, heading).map((column) => cellKey(heading.row, column)));
  const rowsOfCover = coverRows(view, cover);
  for (const row of rowsOfCover) read.add(view.filled(row).map((column) => cellKey(row, column)));
  for (const { cells } of cards) read.add(cells);
  const stops = read.hasRow;
  const chapterOfRow = chaptersByRow(view, headings, []);
  const headed = (row: number): ChapterId | null => chapterOfRow[row - view.firstRow] ?? null;
  const chapterTables = finders.chapterTables(view, { stops, headed }).filter(({ chapter, headerRow }) => {
    const own = headed(headerRow) ?? chapter;
    // "Tjänst | Ram 2023 | Plan 2024" under the heading of the costs is no table of how services are consolidated.
    return own === chapter || !announcesAmounts(view, headerRow, finders.words);
  });
  yield;
  const inChapterTables = new Set(chapterTables.flatMap(({ rowsRead }) => rowsRead));
  const tables = findTables(view, {
    stops,
    isOfChapterTable: (row) => inChapterTables.has(row),
    words: finders.words,
  });
  yield;

  /** The chapter that a row stands in: that of the nearest heading or of a table that reveals it. */
  const signs = [
    ...headings.flatMap(({ row, column, chapter }) =>
      chapter === null ? [] : [{ ...signOf(view, row, column), chapter }],
    ),
    ...cards.map(({ card }) => ({ ...card.title, chapter: card.chapter })),
    ...chapterTables.map(({ chapter, headerRow }) => ({
      ...view.located(headerRow, view.filled(headerRow)[0] ?? view.firstColumn),
      chapter,
    })),
  ];
  const chapters = chaptersByRow(view, headings, signs);
  const chapterAt = (row: number): ChapterId | null => chapters[row - view.firstRow] ?? null;
  const analyses = analysesByRow(view, headings, finders.words);
  const isInAnalysis = (row: number): boolean => analyses[row - view.firstRow] ?? false;
  const amountTables = tables.filter(
    ({ headerRow, table }) => chapterAt(headerRow) !== null || holdsAmounts(table),
  );
  for (const { cells } of [...chapterTables, ...amountTables]) read.add(cells);
  const texts = unread(view, read)
    .filter(({ text }) => !finders.words.isAnalysis(text))
    .map((text) => ({ ...text, chapter: chapterAt(text.place.row) }));
  const isCover = rowsOfCover.size > 0 && signs.length === 0;
  const below = isCover ? texts.map(({ place }) => place.row) : [];
  return {
    cover,
    coverTexts: coverTexts(view, new Set([...rowsOfCover, ...below]), cover),
    headings,
    cards,
    chapterTables,
    amountTables: amountTables.map(({ headerRow, table }) => ({ ...table, chapter: chapterAt(headerRow) })),
    prose: texts.filter(({ place }) => !read.hasRow(place.row)),
    notes: texts.filter(({ place }) => read.hasRow(place.row)),
    unread: findUnread(view, read, {
      chapterAt,
      isInAnalysis,
      words: finders.cardWords,
      tableWords: finders.words,
    }),
    about: finders.about(view, headings),
    signs,
  };
}

/** "Avser år | 2024" above "Kontakt | Karin Lind" is a cover, though its first line could head amounts. */
const holdsAmounts = ({ rows }: TableCells): boolean =>
  rows.some(({ amounts }) =>
    amounts.some(({ amount }) => amount.kind === 'number' || amount.kind === 'text'),
  );

/**
 * In which chapter each row stands: under the nearest heading above, else the nearest card or table that shows one. One
 * for every row of the sheet: a sheet may hold thousands of cards and as many texts.
 */
function chaptersByRow(
  view: SheetView,
  headings: readonly Heading[],
  signs: SheetRead['signs'],
): readonly (ChapterId | null)[] {
  const marks = new Map(
    headings.length > 0
      ? headings.map(({ row, chapter }) => [row, chapter])
      : signs.map(({ place, chapter }) => [place.row, chapter]),
  );
  let current = marks.get(view.firstRow - 1) ?? null;
  return Array.from({ length: view.endRow - view.firstRow }, (_, index) => {
    const mark = marks.get(view.firstRow + index);
    if (mark !== undefined) current = mark;
    return current;
  });
}

/** Whether each row stands below the heading of an analysis, up to the next chapter's. */
function analysesByRow(view: SheetView, headings: readonly Heading[], words: TableWords): readonly boolean[] {
  const headingRows = new Set(headings.map(({ row }) => row));
  let isIn = false;
  return Array.from({ length: view.endRow - view.firstRow }, (_, index) => {
    const row = view.firstRow + index;
    if (headingRows.has(row)) isIn = false;
    else isIn ||= view.filled(row).some((column) => words.isAnalysis(view.label(row, column)));
    return isIn;
  });
}

/** A heading as it stands, or the sheet's first text where the heading is on the tab. */
function signOf(view: SheetView, row: number, column: number): Located {
  if (row >= view.firstRow) return view.located(row, column);
  const [first = view.firstColumn] = view.filled(view.firstRow);
  return view.located(view.firstRow, first);
}

/** What is written in cells that nothing is read from, in reading order. */
function unread(view: SheetView, read: CellSet): readonly Located[] {
  const texts: Located[] = [];
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    for (const column of view.filled(row)) if (!read.has(row, column)) texts.push(view.located(row, column));
  }
  return texts;
}
