import type { ChapterId } from '../template/template';
import { announcesAmounts } from './amount-tables';
import type { CardWords } from './card-kind';
import { holdsFigure } from './amount-in';
import type { CellSet, SheetView } from './sheet-view';
import type { UnreadBlock } from './submission';
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
 * tables, or are labels of a card.
 * Wrong on: two columns of prose in such a chapter above its analysis, which are told although they were read as prose.
 */
export function findUnread(view: SheetView, read: CellSet, around: Surroundings): readonly UnreadBlock[] {
  const blocks: number[][] = [];
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    if (view.filled(row).length === 0 || read.hasRow(row) || around.chapterAt(row) === null) continue;
    const block = blocks.at(-1);
    const latest = block?.at(-1);
    const goesOn =
      latest !== undefined &&
      row - latest <= WIDEST_GAP + 1 &&
      !read.hasRow(row - 1) &&
      around.chapterAt(latest) === around.chapterAt(row);
    if (block && goesOn) block.push(row);
    else blocks.push([row]);
  }
  return blocks.flatMap((rows) => unreadIn(view, rows, around));
}

function unreadIn(
  view: SheetView,
  rows: readonly number[],
  { chapterAt, isInAnalysis, words, tableWords }: Surroundings,
): readonly UnreadBlock[] {
  const cells = rows.flatMap((row) => view.filled(row).map((column) => ({ row, column })));
  const [first] = cells;
  const chapter = first === undefined ? null : chapterAt(first.row);
  if (first === undefined || chapter === null) return [];
  // "4.1 | Inledning": what stands first may be the number of a paragraph.
  const hasFigure = rows.some(
    (row) =>
      // The years that head an empty table are no amounts.
      !announcesAmounts(view, row, tableWords) &&
      view.filled(row).some((column, index) => index > 0 && holdsFigure(view.cell(row, column))),
  );
  const inColumns = rows.filter((row) => view.filled(row).length > 1 && !isInAnalysis(row)).length;
  const labels = cells.filter(({ row, column }) => words.isLabel(view.label(row, column))).length;
  const isTable = words.asksForColumns(chapter) && inColumns >= FEWEST;
  if (!hasFigure && !isTable && labels < FEWEST) return [];
  const columns = cells.map(({ column }) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const last = cells.at(-1) ?? first;
  return [
    {
      chapter,
      first: view.located(first.row, first.column),
      area: { row: first.row, column: left, rows: last.row - first.row + 1, columns: right - left + 1 },
    },
  ];
}
