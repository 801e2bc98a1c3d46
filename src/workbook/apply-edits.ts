import { cellAddress } from './address';
import { contentOf, editsBefore, isSameContent, originOf, rowAbove, type Content, type Edit } from './edit';
import {
  BLANK,
  cellAt,
  type Cell,
  type Rectangle,
  type SheetSnapshot,
  type Stretch,
  type WorkbookSnapshot,
  union,
} from './snapshot';

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/**
 * The workbook after the edits, made one after the other, as Excel makes them. A formula that is written has no value
 * yet.
 * @throws {Error} where the workbook holds something else than an edit expects.
 */
export const applyEdits = (workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot =>
  edits.reduce((now, edit, index) => applyEdit(now, edit, editsBefore(edits, index), workbook), workbook);

/** `earlier` are those made on the sheet before, the last of them first; `start` is what they began with. */
function applyEdit(
  { sheets }: WorkbookSnapshot,
  edit: Edit,
  earlier: readonly Edit[],
  start: WorkbookSnapshot,
): WorkbookSnapshot {
  const before = start.sheets.find(({ name }) => name === edit.sheet);
  if (before === undefined) throw new Error(`There is no sheet ${edit.sheet}.`);
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.name !== edit.sheet) return sheet;
      if (edit.kind === 'write') return written(sheet, edit);
      if (edit.kind === 'deleteRow') return withoutLabelledRow(sheet, edit);
      expectBetween(before, originOf(edit.row, earlier).row, edit);
      return withLabelledRow(sheet, edit, mergesLike(before, rowAbove(edit.row, earlier), edit));
    }),
  };
}

function written(sheet: SheetSnapshot, { row, column, before, after }: EditOf<'write'>): SheetSnapshot {
  expectContent(sheet, row, column, before);
  return withCell(sheet, row, column, cellOf(after));
}

function withLabelledRow(
  sheet: SheetSnapshot,
  { row, texts }: EditOf<'insertRow'>,
  merges: readonly Rectangle[],
): SheetSnapshot {
  const opened = withRow(sheet, row);
  return texts.reduce<SheetSnapshot>((now, { column, text }) => withCell(now, row, column, cellOf(text)), {
    ...opened,
    merges: [...opened.merges, ...merges],
  });
}

/** The areas of a new row that are one like those of the row above it, but for where its texts are to stand. */
const mergesLike = (
  { merges }: SheetSnapshot,
  above: number | null,
  { row, texts }: EditOf<'insertRow'>,
): readonly Rectangle[] =>
  merges
    .filter((merge) => merge.row === above && merge.rows === 1)
    .filter((merge) => !texts.some(({ column }) => spans(merge, column)))
    .map((merge) => ({ ...merge, row }));

function withoutLabelledRow(sheet: SheetSnapshot, { row, texts }: EditOf<'deleteRow'>): SheetSnapshot {
  for (const { column, text } of texts) expectContent(sheet, row, column, text);
  const filled = sheet.cells[row - sheet.area.row]?.filter(isFilled) ?? [];
  if (filled.length > texts.length) throw new Error(`${sheet.name}: row ${String(row + 1)} holds more.`);
  return withoutRow(sheet, row);
}

/** A row that an earlier edit put in is known: nothing is expected of it. */
function expectBetween(sheet: SheetSnapshot, row: number | null, { between }: EditOf<'insertRow'>): void {
  if (between === undefined || row === null) return;
  if (row > 0) expectContent(sheet, row - 1, between.column, between.above);
  expectContent(sheet, row, between.column, between.below);
}

function expectContent(sheet: SheetSnapshot, row: number, column: number, content: Content): void {
  if (isSameContent(contentOf(cellAt(sheet, row, column)), content)) return;
  throw new Error(`${sheet.name}: ${cellAddress(row, column)} holds something else.`);
}

function cellOf(content: Content): Cell {
  if (content === null) return BLANK;
  if (typeof content === 'string') return { type: 'text', value: content };
  if (typeof content === 'number') return { type: 'number', value: content };
  return { type: 'uncalculated', formula: content.formula };
}

const spans = ({ column: first, columns }: Rectangle, column: number): boolean =>
  column >= first && column < first + columns;

const withCell = (sheet: SheetSnapshot, row: number, column: number, cell: Cell): SheetSnapshot =>
  withCells(sheet, { row, column, rows: 1, columns: 1 }, [[cell]]);

/**
 * A number takes the number format of the cell that it is put in.
 * Wrong on: a cell that held no number, whose format the snapshot does not tell.
 */
const inFormatOf = (old: Cell, cell: Cell): Cell =>
  cell.type === 'number' && cell.format === undefined && old.type === 'number' && old.format !== undefined
    ? { ...cell, format: old.format }
    : cell;

/** The sheet with these cells in place of those that were there; its used range follows, as Excel's does. */
export function withCells(
  sheet: SheetSnapshot,
  area: Rectangle,
  cells: readonly (readonly Cell[])[],
): SheetSnapshot {
  const whole = union(sheet.area, area);
  const isAsWide = whole.column === sheet.area.column && whole.columns === sheet.area.columns;
  const rows = Array.from({ length: whole.rows }, (_row, r) => {
    const row = whole.row + r;
    const old = sheet.cells[row - sheet.area.row];
    const isNewRow = row >= area.row && row < area.row + area.rows;
    if (!isNewRow && isAsWide && old !== undefined) return old;
    return Array.from({ length: whole.columns }, (_column, c) => {
      const column = whole.column + c;
      const before = cellAt(sheet, row, column);
      if (!isNewRow || !spans(area, column)) return before;
      return inFormatOf(before, cells[row - area.row]?.[column - area.column] ?? BLANK);
    });
  });
  return trimmed({ ...sheet, area: whole, cells: rows });
}

/** The sheet with a blank row put in before a row of the sheet; merged areas across it grow. */
export function withRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const { area, cells, merges } = sheet;
  const at = row - area.row;
  const blank = Array.from({ length: area.columns }, () => BLANK);
  return trimmed({
    ...sheet,
    area: at <= 0 ? { ...area, row: area.row + 1 } : { ...area, rows: area.rows + (at < area.rows ? 1 : 0) },
    cells: at <= 0 || at >= area.rows ? cells : [...cells.slice(0, at), blank, ...cells.slice(at)],
    merges: merges.map((merge) => {
      if (merge.row >= row) return { ...merge, row: merge.row + 1 };
      return merge.row + merge.rows > row ? { ...merge, rows: merge.rows + 1 } : merge;
    }),
    ...hiddenAfter(sheet, (each) => [
      each.first >= row ? each.first + 1 : each.first,
      each.last >= row ? each.last + 1 : each.last,
    ]),
  });
}

/** The sheet without a row; merged areas within it go. */
export function withoutRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const { area, cells, merges } = sheet;
  const at = row - area.row;
  const isWithin = at >= 0 && at < area.rows;
  return trimmed({
    ...sheet,
    area: at < 0 ? { ...area, row: area.row - 1 } : { ...area, rows: area.rows - (isWithin ? 1 : 0) },
    cells: isWithin ? [...cells.slice(0, at), ...cells.slice(at + 1)] : cells,
    merges: merges.flatMap((merge) => {
      if (merge.row > row) return [{ ...merge, row: merge.row - 1 }];
      if (merge.row + merge.rows <= row) return [merge];
      return merge.rows === 1 ? [] : [{ ...merge, rows: merge.rows - 1 }];
    }),
    ...hiddenAfter(sheet, (each) => [
      each.first > row ? each.first - 1 : each.first,
      each.last >= row ? each.last - 1 : each.last,
    ]),
  });
}

/**
 * The hidden rows where each stretch has other ends. A row put in among hidden ones is hidden too, as in Excel when
 * the new row takes over the format of its neighbour.
 */
function hiddenAfter(
  { hiddenRows }: SheetSnapshot,
  moved: (stretch: Stretch) => readonly [first: number, last: number],
): Partial<SheetSnapshot> {
  if (hiddenRows === undefined) return {};
  return { hiddenRows: joined(hiddenRows.map(moved)) };
}

/** In order; what is empty goes, and what touches is one. */
function joined(ends: readonly (readonly [first: number, last: number])[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [first, last] of ends) {
    const before = stretches.at(-1);
    if (first > last) continue;
    if (before?.last === first - 1) stretches[stretches.length - 1] = { first: before.first, last };
    else stretches.push({ first, last });
  }
  return stretches;
}

/** Without the blank rows and columns around what there is. */
function trimmed(sheet: SheetSnapshot): SheetSnapshot {
  const { area, cells } = sheet;
  const rows = cells.flatMap((row, index) => (row.some(isFilled) ? [index] : []));
  const columns = Array.from({ length: area.columns }, (_, column) => column).filter((column) =>
    cells.some((row) => isFilled(row[column] ?? BLANK)),
  );
  const [top = 0, bottom = -1] = [rows[0], rows.at(-1)];
  const [left = 0, right = -1] = [columns[0], columns.at(-1)];
  return {
    ...sheet,
    area: {
      row: area.row + top,
      column: area.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    },
    cells: cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)),
  };
}

const isFilled = (cell: Cell): boolean => cell.type !== 'blank' || cell.formula !== undefined;
