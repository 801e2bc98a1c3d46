import { type ColumnRole, COST_STATES } from '../template/roles';
import type { ChapterId, Template } from '../template/template';
import type { Rectangle } from '../workbook/snapshot';
import { range } from './amount-columns';
import { figuresHeaded, isProse } from './amount-tables';
import { type ChapterHeader, createHeaderReader, FEWEST_HEADERS } from './chapter-header';
import { cellKey, type CellKey, rowAfterGap, type SheetView } from './sheet-view';
import type { ChapterRow, ChapterTable, ChapterCell } from './submission';
import type { TableWords } from './table-words';
import { turnedView } from './turned-view';

/** A chapter's own table as it stands in a sheet. */
export interface FoundChapterTable extends ChapterTable {
  readonly headerRow: number;
  /** The rows of the sheet that its content stands in. */
  readonly rowsRead: readonly number[];
  /** Every cell that the table is read from. */
  readonly cells: readonly CellKey[];
}

/** The rows of a sheet in which no table may stand, and the chapter whose heading each row stands below. */
export interface ChapterSurroundings {
  readonly stops: (row: number) => boolean;
  readonly headed: (row: number) => ChapterId | null;
}

/**
 * Makes a function that finds the tables that chapters ask for, by their column headers. A table ends at a blank row,
 * at a heading, at a card, at the analysis, at prose or at another header row. A table may be turned, with its headers
 * below each other and a column for each service.
 */
export function createChapterTableFinder(
  template: Template,
  words: TableWords,
): (view: SheetView, around: ChapterSurroundings) => readonly FoundChapterTable[] {
  const headerIn = createHeaderReader(template, words);

  return (view, { stops, headed }) => {
    const headerAt = (row: number): ChapterHeader | null => headerIn(view, row, headed(row));
    const tables: FoundChapterTable[] = [];
    for (let row = view.firstRow; row < view.endRow;) {
      const header = stops(row) ? null : headerAt(row);
      const table = header === null ? (stops(row) ? null : turnedAt(row)) : straightAt(row, header);
      if (table !== null) tables.push(table);
      row = (table?.rowsRead.at(-1) ?? row) + 1;
    }
    return tables;

    function straightAt(row: number, header: ChapterHeader): FoundChapterTable {
      const isEnd = (each: number): boolean =>
        each >= view.endRow ||
        stops(each) ||
        isProse(view, each, words) ||
        figuresHeaded(view, each, words).length > 0 ||
        // Below a header a row is no other that is told by what stands below it.
        headerIn(view, each, null) !== null;
      return tableOf(view, row, rowsBelow(view, row, isEnd, [...header.columns.values()]), header);
    }

    /** A table that begins in the row with its headers below each other, under its own chapter's heading. */
    function turnedAt(top: number): FoundChapterTable | null {
      const own = headed(top);
      const area = own === null ? null : areaFrom(view, top, stops);
      if (area === null) return null;
      const { column: left, rows } = area;
      const turned = turnedView(view, area);
      const header = headerIn(turned, left, own);
      if (header === null || header.chapter !== own || !header.columns.has('tjanst')) return null;
      // Years that stand as rows are of a table of costs.
      if (COST_STATES.some((state) => header.columns.has(state))) return null;
      const table = tableOf(
        turned,
        left,
        rowsBelow(turned, left, () => false, []),
        header,
      );
      if (table.rows.length === 0) return null;
      const rowsRead = range(top, top + rows);
      return {
        ...table,
        headerRow: top,
        rowsRead,
        cells: rowsRead.flatMap((row) => view.filled(row).map((column) => cellKey(row, column))),
        rows: table.rows.map((row) => ({ ...row, row: top })),
      };
    }
  };
}

/** No table asks for so many columns. Without an end, each row of a long list would be tried with all below it. */
const MOST_TURNED = 30;

/** The rows from one on that begin in the same column; nothing may head the first. Null for too few or too many. */
function areaFrom(view: SheetView, top: number, stops: (row: number) => boolean): Rectangle | null {
  const [first] = view.filled(top);
  if (first === undefined) return null;
  const [left = first] = view.filled(top + 1);
  if (left > first) return null;
  let end = top + 1;
  const isInside = (row: number): boolean => row < view.endRow && !stops(row) && view.filled(row)[0] === left;
  while (isInside(end) && end - top <= MOST_TURNED) end += 1;
  if (end - top < FEWEST_HEADERS || end - top > MOST_TURNED) return null;
  return { row: top, column: left, rows: end - top, columns: view.endColumn - left };
}

function rowsBelow(
  view: SheetView,
  headerRow: number,
  isEnd: (row: number) => boolean,
  columns: readonly number[],
): readonly number[] {
  const isAligned = (row: number): boolean =>
    columns.filter((column) => view.line(row, column) !== '').length >= FEWEST_HEADERS;
  const rows: number[] = [];
  for (let row = headerRow + 1; row < view.endRow; row += 1) {
    const next = rowAfterGap(view, row);
    if (next !== null && !isEnd(next) && isAligned(next)) row = next;
    if (isEnd(row) || view.filled(row).length === 0) break;
    rows.push(row);
  }
  return rows;
}

function tableOf(
  view: SheetView,
  headerRow: number,
  body: readonly number[],
  { chapter, columns }: ChapterHeader,
): FoundChapterTable {
  const known = new Set(columns.values());
  const others = view.filled(headerRow).flatMap((column): readonly OtherColumn[] => {
    const header = view.line(headerRow, column);
    return known.has(column) ? [] : [{ column, header }];
  });
  return {
    chapter,
    sheet: view.name,
    headerRow,
    rowsRead: body,
    cells: [headerRow, ...body].flatMap((row) => [...columns.values()].map((column) => cellKey(row, column))),
    rows: body.map((row) => readRow(view, row, columns, others)),
  };
}

/** A column that the template does not ask for. */
interface OtherColumn {
  readonly column: number;
  readonly header: string;
}

function readRow(
  view: SheetView,
  row: number,
  columns: ReadonlyMap<ColumnRole, number>,
  others: readonly OtherColumn[],
): ChapterRow {
  const cells = [...columns].map(([role, column]): ChapterCell => ({
    ...view.located(row, column),
    role,
    cell: view.cell(row, column),
  }));
  return {
    row,
    cells,
    others: others.flatMap(({ column, header }) =>
      view.line(row, column) === ''
        ? []
        : [{ ...view.located(row, column), header, cell: view.cell(row, column) }],
    ),
  };
}
