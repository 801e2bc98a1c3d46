import { rememberShort } from '../language/by-key';
import { lettersOnly, wordsOnly } from '../language/normalise';
import type { ColumnRole } from '../template/roles';
import { type ChapterId, labelsOf, type TableDefinition, type Template } from '../template/template';
import { range } from './amount-columns';
import { createLabelMatcher, type LabelMatcher } from './labels';
import { rowAfterGap, type SheetView } from './sheet-view';
import type { TableWords } from './table-words';

/** The header of a chapter's own table: what its columns mean. */
export interface ChapterHeader {
  readonly chapter: ChapterId;
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

/** Reads a row as the header of a chapter's table; `own` is the chapter whose heading it stands below. */
export type HeaderReader = (view: SheetView, row: number, own: ChapterId | null) => ChapterHeader | null;

/** So many of a chapter's column headers in one row are its table's header. */
export const FEWEST_HEADERS = 2;

interface AskedColumns {
  readonly chapter: ChapterId;
  readonly roleOf: LabelMatcher<ColumnRole>;
  /** In the template's order; null where the chapter has several tables. */
  readonly order: readonly ColumnRole[] | null;
}

/**
 * Makes a function that finds the header of a table that a chapter asks for: two of its columns' labels side by side.
 * Below the chapter's own heading the services of the register tell the column of services, whatever heads it, and
 * where the table has as many columns as the template's, those headed in other words are the template's in its order.
 * Wrong on: a table of as many columns in another order, of which the template knows too few to tell.
 */
export function createHeaderReader(template: Template, words: TableWords): HeaderReader {
  const chapters = template.chapters.flatMap(({ number, tables = [] }): readonly AskedColumns[] =>
    tables.length === 0
      ? []
      : [{ chapter: number, roleOf: createRoleMatcher(tables), order: orderOf(tables) }],
  );
  const { label, comment } = template.words.answerColumns;
  const aside = new Set([...label, ...comment]);
  const isAside = (text: string): boolean =>
    wordsOnly(text)
      .split(' ')
      .some((word) => aside.has(word));
  /** What a text heads in each of the chapters. */
  const rolesOf = rememberShort((text) => chapters.map(({ roleOf }) => roleOf(text)));
  return (view, row, own) => {
    const filled = view.filled(row);
    if (filled.length < FEWEST_HEADERS) return null;
    const roles = filled.map((column) => rolesOf(view.line(row, column)));
    const headers = chapters
      .map(({ chapter, order }, at): ChapterHeader => {
        const columns = firstOfEach(filled, (index) => roles[index]?.[at] ?? null);
        const mayComplete = chapter === own && order !== null;
        return {
          chapter,
          columns: mayComplete ? completed(view, row, { columns, order, isAside, words }) : columns,
        };
      })
      .filter(({ columns }) => columns.size >= FEWEST_HEADERS);
    return headers.toSorted((left, right) => right.columns.size - left.columns.size)[0] ?? null;
  };
}

/** Tables of one chapter may ask for the same columns; each is known by its first header. */
function createRoleMatcher(tables: readonly TableDefinition[]): LabelMatcher<ColumnRole> {
  const columns = new Map(tables.flatMap((table) => table.columns.map((column) => [column.label, column])));
  return createLabelMatcher([...columns.values()].map((column) => [labelsOf(column), column.role]));
}

const orderOf = ([table, ...others]: readonly TableDefinition[]): readonly ColumnRole[] | null =>
  table === undefined || others.length > 0 ? null : table.columns.map(({ role }) => role);

/** The first column that bears each role. */
function firstOfEach(
  filled: readonly number[],
  roleOf: (index: number) => ColumnRole | null,
): ReadonlyMap<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  for (const [index, column] of filled.entries()) {
    const role = roleOf(index);
    if (role !== null && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

interface Incomplete {
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly order: readonly ColumnRole[];
  readonly isAside: (text: string) => boolean;
  readonly words: TableWords;
}

/** The columns that are known by their headers, with those that their content and their order tell. */
function completed(
  view: SheetView,
  row: number,
  { columns, order, isAside, words }: Incomplete,
): ReadonlyMap<ColumnRole, number> {
  const mayHead = (column: number): boolean =>
    isHeader(view, row, column) && !words.isService(view.line(row, column));
  if (columns.size === order.length || !view.filled(row).every(mayHead)) return columns;
  const body = bodyBelow(view, row);
  // Nothing may head the column of services.
  const [first = row] = body;
  const services = [...view.filled(row), ...view.filled(first)].find((column) =>
    holdsServices(view, body, column, words),
  );
  const headed = columns.get('tjanst');
  if (services === undefined || (headed !== undefined && headed !== services)) return columns;
  const known = new Map(columns).set('tjanst', services);
  const headers = view
    .filled(row)
    .filter((column) => column === services || !isAside(view.line(row, column)));
  const asked = headers.includes(services) ? headers : [services, ...headers];
  const inOrder = new Map(order.map((role, at) => [role, asked[at] ?? -1]));
  const isInOrder =
    asked.length === order.length &&
    [...known].every(([role, column]) => inOrder.get(role) === column) &&
    asked.every((column) => [...known.values()].includes(column) || holdsTexts(view, body, column));
  return isInOrder ? inOrder : known;
}

/** A longer text is content. */
const LONGEST_HEADER = 120;

function isHeader(view: SheetView, row: number, column: number): boolean {
  const text = view.line(row, column);
  return view.cell(row, column).type === 'text' && /\p{L}/u.test(text) && text.length <= LONGEST_HEADER;
}

/** So many rows tell what a table's columns hold. */
const ROWS_THAT_TELL = 12;

function bodyBelow(view: SheetView, header: number): readonly number[] {
  const first = rowAfterGap(view, header + 1) ?? header + 1;
  const rows = range(first, Math.min(view.endRow, first + ROWS_THAT_TELL));
  const end = rows.findIndex((row) => view.filled(row).length === 0);
  return end < 0 ? rows : rows.slice(0, end);
}

/** So many rows bear a service's name, and so large a share of those named. */
const FEWEST_SERVICES = 2;
const MOST = 2 / 3;

function holdsServices(view: SheetView, body: readonly number[], column: number, words: TableWords): boolean {
  const texts = body.map((row) => view.line(row, column)).filter((text) => lettersOnly(text) !== '');
  const services = texts.filter(words.isService).length;
  return services >= FEWEST_SERVICES && services >= texts.length * MOST;
}

/** Figures under a header in words of its own are of a column that the template has not asked for. */
const holdsTexts = (view: SheetView, body: readonly number[], column: number): boolean =>
  body.every((row) => view.line(row, column) === '' || /\p{L}/u.test(view.line(row, column)));
