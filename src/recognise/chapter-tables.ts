import type { ColumnRole } from '../template/roles';
import { type ChapterId, labelsOf, type TableDefinition, type Template } from '../template/template';
import { figuresHeaded, isProse } from './amount-tables';
import { createLabelMatcher, type LabelMatcher } from './labels';
import { cellKey, type CellKey, rowAfterGap, type SheetView } from './sheet-view';
import type { ChapterRow, ChapterTable, ChapterCell } from './submission';
import type { TableWords } from './table-words';

/** A chapter's own table as it stands in a sheet. */
export interface FoundChapterTable extends ChapterTable {
  readonly headerRow: number;
  /** Every cell that the table is read from. */
  readonly cells: readonly CellKey[];
}

/** So many of a chapter's column headers in one row are its table's header. */
const FEWEST_HEADERS = 2;

/**
 * Makes a function that finds the tables that chapters ask for, by their column headers. A table ends at a blank row,
 * at a heading, at a card, at the analysis, at prose or at another header row.
 */
export function createChapterTableFinder(
  template: Template,
  words: TableWords,
): (view: SheetView, stops: (row: number) => boolean) => readonly FoundChapterTable[] {
  const chapters = template.chapters.flatMap(({ number, tables = [] }) =>
    tables.length === 0 ? [] : [{ chapter: number, role: createRoleMatcher(tables) }],
  );

  const headerAt = (view: SheetView, row: number): Header | null => {
    if (view.filled(row).length < FEWEST_HEADERS) return null;
    const headers = chapters
      .map(({ chapter, role }): Header => ({ chapter, columns: columnsOf(view, row, role) }))
      .filter(({ columns }) => columns.size >= FEWEST_HEADERS);
    return headers.toSorted((left, right) => right.columns.size - left.columns.size)[0] ?? null;
  };

  return (view, stops) => {
    const tables: FoundChapterTable[] = [];
    for (let row = view.firstRow; row < view.endRow;) {
      const header = stops(row) ? null : headerAt(view, row);
      if (header === null) {
        row += 1;
        continue;
      }
      const isEnd = (each: number): boolean =>
        each >= view.endRow ||
        stops(each) ||
        isProse(view, each, words) ||
        figuresHeaded(view, each, words).length > 0 ||
        headerAt(view, each) !== null;
      const body = rowsBelow(view, row, isEnd, [...header.columns.values()]);
      tables.push(tableOf(view, row, body, header));
      row = (body.at(-1) ?? row) + 1;
    }
    return tables;
  };
}

interface Header {
  readonly chapter: ChapterId;
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

/** Tables of one chapter may ask for the same columns; each is known by its first header. */
function createRoleMatcher(tables: readonly TableDefinition[]): LabelMatcher<ColumnRole> {
  const columns = new Map(tables.flatMap((table) => table.columns.map((column) => [column.label, column])));
  return createLabelMatcher([...columns.values()].map((column) => [labelsOf(column), column.role]));
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
  { chapter, columns }: Header,
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
    cells: [headerRow, ...body].flatMap((row) => [...columns.values()].map((column) => cellKey(row, column))),
    rows: body.map((row) => readRow(view, row, columns, others)),
  };
}

function columnsOf(
  view: SheetView,
  row: number,
  roleOf: LabelMatcher<ColumnRole>,
): ReadonlyMap<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  for (const column of view.filled(row)) {
    const role = roleOf(view.line(row, column));
    if (role !== null && !columns.has(role)) columns.set(role, column);
  }
  return columns;
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
