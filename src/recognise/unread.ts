import type { ChapterId } from '../template/template';
import { range } from './amount-columns';
import { announcesAmounts, isProse } from './amount-tables';
import type { CardWords } from './card-kind';
import { holdsFigure, isNoMoney } from './amount-in';
import type { CellSet, SheetView } from './sheet-view';
import type { UnreadBlock } from './submission';
import type { Cell } from '../workbook/snapshot';
import type { TableWords } from './table-words';

/** One blank row does not part a block. */
const WIDEST_GAP = 1;

/** So many rows with several cells are a table, and so many labels a form; fewer are prose with something beside it. */
const FEWEST = 2;

interface Surroundings {
  readonly chapterAt: (row: number) => ChapterId | null;
  /** Whether a row stands below the heading of the chapter's closing analysis. */
  readonly isInAnalysis: (row: number) => boolean;
  readonly words: CardWords;
  readonly tableWords: TableWords;
}

/**
 * Finds what stands inside a chapter and is read by nobody: rows of which no cell belongs to a heading, a card or a
 * table, and that are no running text, for they hold figures, stand in columns where the template asks for cards or
 * tables, or are labels of a card; and columns beside cards and tables, parted from them by a blank one.
 * Wrong on: two columns of prose in such a chapter above its analysis, which are told although they were read as prose.
 */
export function findUnread(view: SheetView, read: CellSet, around: Surroundings): readonly UnreadBlock[] {
  const blocks: Loose[][] = [];
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    const loose = looseIn(view, read, row);
    if (loose.columns.length === 0 || around.chapterAt(row) === null) continue;
    const block = blocks.at(-1);
    const latest = block?.at(-1);
    const goesOn =
      latest?.isBeside === loose.isBeside &&
      row - latest.row <= WIDEST_GAP + 1 &&
      (loose.isBeside || !read.hasRow(row - 1)) &&
      around.chapterAt(latest.row) === around.chapterAt(row);
    if (block && goesOn) block.push(loose);
    else blocks.push([loose]);
  }
  return blocks
    .flatMap((rows) => withoutProse(view, rows, around))
    .flatMap((rows) => unreadIn(view, rows, around));
}

/**
 * The parts of a block that are no running text: paragraphs part it, and lines alone in their rows at its ends are read
 * as prose, such as an analysis above a table of its own. Labels of a card are no prose.
 */
function withoutProse(
  view: SheetView,
  rows: readonly Loose[],
  { words, tableWords }: Surroundings,
): readonly (readonly Loose[])[] {
  if (rows[0]?.isBeside === true) return [rows];
  const lineIn = ({ row, columns: [column, ...others] }: Loose): string | null => {
    if (column === undefined || others.length > 0 || isLoneAmount(view.cell(row, column))) return null;
    const text = view.label(row, column);
    return words.isLabel(text) ? null : text;
  };
  const parts: Loose[][] = [[]];
  for (const loose of rows) {
    if (lineIn(loose) !== null && isProse(view, loose.row, tableWords)) parts.push([]);
    else parts.at(-1)?.push(loose);
  }
  return parts.flatMap((part) => {
    const first = part.findIndex((loose) => lineIn(loose) === null);
    const last = part.findLastIndex((loose) => lineIn(loose) === null);
    return first < 0 ? [] : [part.slice(first, last + 1)];
  });
}

/** The cells of a row that are read by nobody, in a row of their own or beside what is read. */
interface Loose {
  readonly row: number;
  readonly columns: readonly number[];
  readonly isBeside: boolean;
}

/** What stands right beside a card or a table goes with it. */
function looseIn(view: SheetView, read: CellSet, row: number): Loose {
  const filled = view.filled(row);
  if (!read.hasRow(row))
    return { row, columns: isCount(view, row, filled) ? filled.slice(1) : filled, isBeside: false };
  const last = filled.findLast((column) => read.has(row, column)) ?? -1;
  const columns = filled.filter((column) => column > last);
  const isParted = columns[0] !== undefined && columns[0] > last + 1;
  return { row, columns: isParted ? columns : [], isBeside: true };
}

/** Whether a row begins with its number in a count, which is no content: one less above it or one more below. */
function isCount(view: SheetView, row: number, [first, next]: readonly number[]): boolean {
  if (first === undefined || next === undefined || view.cell(row, next).type !== 'text') return false;
  const numberAt = (each: number): number => {
    const cell = view.cell(each, first);
    return cell.type === 'number' ? cell.value : Number.NaN;
  };
  const near = range(1, WIDEST_COUNT + 1);
  return near.some(
    (distance) =>
      numberAt(row - distance) === numberAt(row) - 1 || numberAt(row + distance) === numberAt(row) + 1,
  );
}

/** So far apart the rows of a count stand at most. */
const WIDEST_COUNT = 3;

function unreadIn(view: SheetView, rows: readonly Loose[], around: Surroundings): readonly UnreadBlock[] {
  const cells = rows.flatMap(({ row, columns }) => columns.map((column) => ({ row, column })));
  const [first] = cells;
  const chapter = first === undefined ? null : around.chapterAt(first.row);
  if (first === undefined || chapter === null || !isContent(view, rows, chapter, around)) return [];
  const columns = cells.map(({ column }) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const last = cells.at(-1) ?? first;
  return [
    {
      chapter,
      first: view.located(first.row, first.column),
      cells: cells.length,
      area: { row: first.row, column: left, rows: last.row - first.row + 1, columns: right - left + 1 },
    },
  ];
}

/** An amount or a share. */
const isFigure = (cell: Cell): boolean => holdsFigure(cell) || isNoMoney(cell);

/** Smaller numbers may number a page or a heading. */
const SMALLEST = 100;
const isLoneAmount = (cell: Cell): boolean =>
  cell.type === 'number' && holdsFigure(cell) && Math.abs(cell.value) >= SMALLEST && !isYear(cell.value);

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/**
 * How many figures stand beside what is read; the zeros and the shares of somebody's own checking, and the years that
 * head an empty table, say nothing new.
 */
function countFigures(view: SheetView, rows: readonly Loose[], words: TableWords): number {
  const isSaid = (cell: Cell): boolean => holdsFigure(cell) && !(cell.type === 'number' && cell.value === 0);
  return rows
    .filter(({ row }) => !announcesAmounts(view, row, words))
    .flatMap(({ row, columns }) => columns.filter((column) => isSaid(view.cell(row, column)))).length;
}

/** Whether cells are more than running text and remarks. */
function isContent(
  view: SheetView,
  rows: readonly Loose[],
  chapter: ChapterId,
  { isInAnalysis, words, tableWords }: Surroundings,
): boolean {
  const inColumns = rows.filter(({ row, columns }) => columns.length > 1 && !isInAnalysis(row)).length;
  if (rows[0]?.isBeside === true)
    return inColumns >= FEWEST || countFigures(view, rows, tableWords) >= FEWEST;
  // "4.1 | Inledning": what stands first may be the number of a paragraph.
  const hasFigure = rows.some(
    ({ row, columns }) =>
      // The years that head an empty table are no amounts.
      !announcesAmounts(view, row, tableWords) &&
      columns.some((column, index) => {
        const cell = view.cell(row, column);
        return (index > 0 && isFigure(cell)) || (columns.length === 1 && isLoneAmount(cell));
      }),
  );
  const labels = rows.flatMap(({ row, columns }) =>
    columns.filter((column) => words.isLabel(view.label(row, column))),
  ).length;
  return hasFigure || labels >= FEWEST || (words.asksForColumns(chapter) && inColumns >= FEWEST);
}
