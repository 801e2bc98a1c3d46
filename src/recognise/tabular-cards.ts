import type { FieldDefinition } from '../template/template';
import { range } from './amount-columns';
import { figuresHeaded } from './amount-tables';
import { type CardCells, type CardKind, headerColumns, isLabelAgain, isPrintedLabel } from './card-kind';
import type { Heading } from './headings';
import { type Position, rowAfterGap, type SheetView } from './sheet-view';
import type { TableWords } from './table-words';

/**
 * Finds tabular cards, table by table: a header row of labels, and one insats per row below it, to the first row that
 * is none: a heading, a new header, prose. Blank rows and names of groups may stand between, if a row that fills half
 * of the columns follows and is no header of amounts. Where the labels of two kinds fit, the kind of the chapter that
 * the table stands in is taken, else the one with more labels.
 * Wrong on: an insats after blank rows of which little more than the name is written, which is left to the unread
 * texts.
 */
export function findTabularCards(
  view: SheetView,
  { headings, kinds, words }: TabularSurroundings,
): readonly (readonly CardCells[])[] {
  const chapters = new Map(headings.map(({ row, chapter }) => [row, chapter]));
  const tables: (readonly CardCells[])[] = [];
  let chapter = chapters.get(view.firstRow - 1) ?? null;
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    chapter = chapters.get(row) ?? chapter;
    const best = bestHeader(view, row, kinds, chapter);
    if (best === null) continue;
    const header = { ...best, row };
    const body = rowsBelow(view, header, { isHeading: (each) => chapters.has(each), words });
    tables.push(body.map((each) => cardInRow(view, header, each)));
    row = body.at(-1)?.row ?? row;
  }
  return tables;
}

interface TabularSurroundings {
  readonly headings: readonly Heading[];
  readonly kinds: readonly CardKind[];
  readonly words: TableWords;
}

interface Header {
  readonly row: number;
  readonly kind: CardKind;
  readonly columns: Columns;
}

type Columns = ReadonlyMap<FieldDefinition, number>;

/** A row with an insats, and the rows before it that name its group. */
interface InsatsRow {
  readonly row: number;
  readonly groups: readonly number[];
}

const MOST = 1 / 2;

function bestHeader(
  view: SheetView,
  row: number,
  kinds: readonly CardKind[],
  chapter: string | null,
): Omit<Header, 'row'> | null {
  let best: Omit<Header, 'row'> | null = null;
  for (const kind of kinds) {
    const columns = headerColumns(view, row, kind);
    if (columns.size === 0) continue;
    if (kind.chapter === chapter) return { kind, columns };
    // Below another chapter's heading a few of the words are that chapter's own.
    if (chapter !== null && columns.size < kind.definition.fields.length * MOST) continue;
    if (best === null || columns.size > best.columns.size) best = { kind, columns };
  }
  return best;
}

function rowsBelow(
  view: SheetView,
  header: Header,
  { isHeading, words }: { isHeading: (row: number) => boolean; words: TableWords },
): readonly InsatsRow[] {
  const isInsats = (row: number): boolean =>
    !isHeading(row) && isBody(view, row, header) && !beginsLabels(view, row, header);
  const isNext = (row: number): boolean => isInsats(row) && isAligned(view, row, header, words);
  const isGroup = createGroupReader(view, header, isNext);
  const isAside = createAsideReader(view, header, words);
  const rows: InsatsRow[] = [];
  let groups: number[] = [];
  let row: number | null = header.row + 1;
  while (row !== null && row < view.endRow) {
    const next = rowAfterGap(view, row);
    if (next !== null) {
      row = isNext(next) || isGroup(next) ? next : null;
    } else if (isGroup(row) || isAside(row)) {
      groups.push(row);
      row += 1;
    } else if (isInsats(row)) {
      rows.push({ row, groups });
      groups = [];
      row += 1;
    } else {
      row = null;
    }
  }
  return withLastAsides(rows, groups);
}

/** What stands right below the last insats goes with it: a sum, a footnote. */
function withLastAsides(rows: readonly InsatsRow[], asides: readonly number[]): readonly InsatsRow[] {
  const last = rows.at(-1);
  if (last === undefined || asides.length === 0) return rows;
  return [...rows.slice(0, -1), { row: last.row, groups: [...last.groups, ...asides] }];
}

/** "* Tidplanen är preliminär", "Antal insatser: 3", and a sentence: no name of an insats. */
const REMARK = /^[^\p{Letter}\p{Number}"”]|:\s*\S|[.!]$/u;

const IN_BRACKETS = /^\([^()]*\)$/;

/**
 * Makes a function that says whether a row tells of the table instead of an insats: a sum of the rows, hints below the
 * header ("(välj i listan)"), a footnote.
 */
function createAsideReader(
  view: SheetView,
  { kind, columns }: Header,
  words: TableWords,
): (row: number) => boolean {
  const name = [...columns].find(([{ role }]) => role === 'namn')?.[1];
  return (row) => {
    const filled = view.filled(row);
    const [first, ...others] = filled;
    if (first === undefined) return false;
    const texts = filled.map((column) => view.line(row, column));
    if (texts.every((text) => IN_BRACKETS.test(text) || kind.isInstruction(text))) return true;
    const isNamed = name === undefined || first === name || view.line(row, name) === '';
    const [label = ''] = texts;
    return isNamed && (words.isTotal(label) || (others.length === 0 && REMARK.test(label)));
  };
}

/** So many names and instructions may stand below each other before the first insats of a group. */
const MOST_GROUP_ROWS = 5;

/**
 * Makes a function that says whether a row names a group of the insatser below it, or instructs on them: its one text
 * is merged across the table, or stands in the table's first column. Where insatser are named there, groups come in
 * series, and the first stands right below the header; else such a row is an insats of which only the name is written.
 * Wrong on: a first insats of which only the name is written, which is taken for a group.
 */
function createGroupReader(
  view: SheetView,
  { row: headerRow, columns }: Header,
  isInsats: (row: number) => boolean,
): (row: number) => boolean {
  const first = view.filled(headerRow)[0];
  const isNamed = [...columns].some(([{ role }, column]) => role === 'namn' && column === first);
  const below = rowAfterGap(view, headerRow + 1) ?? headerRow + 1;
  const areGrouped = !isNamed || view.filled(below).length === 1;
  const isLone = (row: number): boolean => {
    const [column, ...others] = view.filled(row);
    if (column === undefined || others.length > 0 || view.label(row, column) === '') return false;
    return view.columnAfter(row, column) > column + 1 || (areGrouped && column <= (first ?? column));
  };
  return (row) => {
    let [each, names] = [row, 0];
    for (; names < MOST_GROUP_ROWS && isLone(each); names += 1)
      each = rowAfterGap(view, each + 1) ?? each + 1;
    return names > 0 && isInsats(each);
  };
}

/** A row of the table answers something in its columns, and is neither prose across them nor another header. */
function isBody(view: SheetView, row: number, { kind, columns }: Header): boolean {
  const filled = view.filled(row);
  const [first] = filled;
  if (first === undefined || headerColumns(view, row, kind).size > 0) return false;
  const isAcross = filled.length === 1 && view.columnAfter(row, first) > first + 1;
  return !isAcross && [...columns.values()].some((column) => view.line(row, column) !== '');
}

/** Whether labels stand below each other from a row on: they are those of other cards, however near. */
function beginsLabels(view: SheetView, row: number, { kind }: Header): boolean {
  const [column = view.firstColumn] = view.filled(row);
  const own = kind.field(view.label(row, column));
  const next = kind.field(view.label(row + 1, column));
  return own !== null && next !== null && own !== next;
}

/** Whether a row after a gap is one of the table's: it fills its columns, and begins nothing else. */
function isAligned(
  view: SheetView,
  row: number,
  { row: header, kind, columns }: Header,
  words: TableWords,
): boolean {
  const answered = [...columns.values()].filter((column) => view.line(row, column) !== '');
  const labels = view.filled(row).map((column) => view.label(row, column));
  const isLabel = (each: number, column: number): boolean => kind.field(view.label(each, column)) !== null;
  const hasLabel = view
    .filled(row)
    .some(
      (column) =>
        isLabelAgain(kind, view.label(row, column), view.label(header, column)) ||
        (isLabel(row, column) && isLabel(row + 1, column)),
    );
  // Side by side they stand above columns of answers.
  const hasTitles = labels.filter((text) => kind.title(text) !== null).length > 1;
  // "Ryms inom ordinarie ram" above the budgets of others is an answer, and heads no amounts.
  const isOwn = (column: number): boolean =>
    [...columns].some(([{ role }, own]) => role === 'projektbudget' && own === column);
  const headsOther = figuresHeaded(view, row, words).some((column) => !isOwn(column));
  const beginsOther = hasLabel || hasTitles || headsOther;
  return answered.length * 2 >= columns.size && !beginsOther;
}

/** The columns right after a field's own whose headers ask for it again: "Effektmål 2", "Slutdatum" of the schedule. */
function columnsAgain(
  view: SheetView,
  { row, kind, columns }: Header,
): ReadonlyMap<FieldDefinition, number[]> {
  const again = new Map<FieldDefinition, number[]>();
  let latest: FieldDefinition | null = null;
  for (const column of view.filled(row)) {
    const label = view.label(row, column);
    const field = kind.field(label);
    if (field !== null && field === latest && columns.get(field) !== column && !isPrintedLabel(label, field))
      again.set(field, [...(again.get(field) ?? []), column]);
    latest = field;
  }
  return again;
}

function cardInRow(
  view: SheetView,
  { row, kind, columns }: Header,
  { row: body, groups }: InsatsRow,
): CardCells {
  const again = columnsAgain(view, { row, kind, columns });
  const known = new Set([...columns.values(), ...[...again.values()].flat()]);
  // What heads a column of titles ("Nr", "Insats") asks for nothing.
  const isTitle = (column: number): boolean => kind.title(view.label(body, column)) !== null;
  const isOwnCount = (column: number): boolean =>
    column < Math.min(...known) && isCount(view, { row: body, column }, row);
  const unknown = view
    .filled(row)
    .filter((column) => !known.has(column) && !isTitle(column) && !isOwnCount(column))
    .filter((column) => !kind.isComment(view.label(row, column)));
  return {
    kind,
    title: null,
    beside: [],
    anchor: { row: body, column: Math.min(...known) },
    entries: [...columns].map(([field, column]) => ({
      field,
      label: { row, column },
      answer: { row: body, column },
      onward: (again.get(field) ?? []).map((each) => ({ row: body, column: each })),
      again: (again.get(field) ?? []).map((each) => ({ row, column: each })),
      inLabel: null,
      chosen: '',
      beside: [],
    })),
    unknown: unknown.map((column) => ({ row, column })),
    groups: groups.flatMap((each) => view.filled(each).map((column) => ({ row: each, column }))),
    strays: unknown.map((column) => ({ row: body, column })),
    layout: 'row',
  };
}

/** Rows between insatser, such as the names of groups. */
const WIDEST_STEP = 3;

/** "I1", "N-02": letters that all of a count have, and its number. */
const COUNTED = /^(\p{Lu}{0,4})[-. ]?(\d{1,4})$/u;

/** Whether a cell numbers its insats in a count from 1 down the column, below a header. */
function isCount(view: SheetView, { row, column }: Position, header: number): boolean {
  const countAt = (each: number): readonly [letters: string, count: number] => {
    const [, letters = '', count] = COUNTED.exec(view.line(each, column)) ?? [];
    return [letters, Number(count)];
  };
  const [letters, own] = countAt(row);
  const above = range(Math.max(header + 1, row - WIDEST_STEP), row).map(countAt);
  return own === 1 || above.some(([same, count]) => same === letters && count === own - 1);
}
