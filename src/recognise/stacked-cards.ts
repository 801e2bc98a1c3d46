import { answerColumns, type ColumnOfRow, type ColumnsBeside } from './answer-columns';
import type { CardCells, CardEntry } from './card-kind';
import { aroundColon } from './label-forms';
import type { CardRows, OtherRow } from './stacked-rows';
import type { Position, SheetView } from './sheet-view';

/** A text below the card that is longer than this is prose, not a label somebody added. */
const LONGEST_LABEL = 80;

/**
 * The cells of a stacked card: one insats, or several side by side where the labels are answered in more than one
 * column (the transposed layout), each of them with a name of its own.
 */
export function stackedCells(view: SheetView, rows: CardRows, known: ColumnsBeside): readonly CardCells[] {
  const columns = answerColumns(view, rows, known);
  const layout = columns.length > 1 ? 'column' : 'stacked';
  return columns.map((column, index) => ({
    ...cellsOf(view, titled(view, rows, column), column, known, index === 0),
    layout,
  }));
}

/** In the transposed layout each insats may have its title above its own answers. */
function titled(view: SheetView, rows: CardRows, answerColumn: ColumnOfRow): CardRows {
  const [first] = rows.entries;
  if (rows.title !== null || first === undefined) return rows;
  const above = { row: first.row - 1, column: answerColumn(first.row) };
  return rows.kind.title(view.label(above.row, above.column)) === null ? rows : { ...rows, title: above };
}

function cellsOf(
  view: SheetView,
  found: CardRows,
  answerColumn: ColumnOfRow,
  known: ColumnsBeside,
  isFirst: boolean,
): Omit<CardCells, 'layout'> {
  const { kind, column, title, entries } = found;
  const isBeside = ({ row }: CardRows['entries'][number]): boolean =>
    view.line(row, answerColumn(row)) !== '';
  const inLabels = entries.map((entry) => (isBeside(entry) ? '' : answerInLabel(view, found, entry)));
  const areInLabels = inLabels.filter((text) => text !== '').length > entries.filter(isBeside).length;
  const read = entries.map(({ row, field }, index): CardEntry => {
    const answer = { row, column: answerColumn(row) };
    return {
      field,
      label: { row, column },
      answer,
      below: continuation(view, row, column, answer.column),
      inLabel: areInLabels ? (inLabels[index] ?? '') : '',
    };
  });
  const unknown = isFirst
    ? found.others.filter((other) => isLabel(view, found, other, answerColumn(other.row)))
    : [];
  const beside =
    title === null ? [] : besideTitle(view, found, { known, answerColumn: answerColumn(title.row), isFirst });
  const firstRow = title?.row ?? entries[0]?.row ?? view.firstRow;
  return {
    kind,
    title,
    beside,
    anchor: { row: firstRow, column: isFirst ? (title?.column ?? column) : answerColumn(firstRow) },
    entries: read,
    unknown: unknown.map(({ row }) => ({ row, column })),
    groups: [],
  };
}

interface BesideTitle {
  readonly known: ColumnsBeside;
  readonly answerColumn: number;
  readonly isFirst: boolean;
}

/**
 * What stands between the title and the answers' end, or else next; for a further insats what stands above its own
 * answers. The title of a card to the right is none of it.
 */
function besideTitle(
  view: SheetView,
  { kind, title }: CardRows,
  { known, answerColumn, isFirst }: BesideTitle,
): readonly Position[] {
  if (title === null || title.column === answerColumn || title.row === known.row) return [];
  const { row } = title;
  const after = view.filled(row).filter((column) => column > title.column);
  const neighbour = after.find((column) => kind.title(view.label(row, column)) !== null) ?? Infinity;
  const right = after.filter((column) => column < neighbour && !known.others.has(column));
  const above = right.filter((column) => column === answerColumn);
  const within = right.filter((column) => column <= answerColumn);
  const beside = isFirst ? (within.length > 0 ? within : right.slice(0, 1)) : above;
  return beside.map((column) => ({ row, column }));
}

/**
 * What follows the label in its own cell: "Effektmål: Andelen …". It is the answer where more of the card's fields are
 * answered so than beside their labels; else it is taken for an explanation.
 * Wrong on: the one field answered so in a card that answers the others beside their labels.
 */
function answerInLabel(
  view: SheetView,
  { column, kind }: CardRows,
  { row, field }: CardRows['entries'][number],
): string {
  const [label, answer] = aroundColon(view.line(row, column));
  return kind.field(label) === field ? answer : '';
}

/** Rows straight below an answer that go on with it: a text in the answer's column beside a blank label. */
function continuation(
  view: SheetView,
  row: number,
  labelColumn: number,
  answerColumn: number,
): readonly number[] {
  const rows: number[] = [];
  for (let next = row + 1; next < view.endRow; next += 1) {
    if (view.line(next, labelColumn) !== '' || view.line(next, answerColumn) === '') break;
    rows.push(next);
  }
  return rows;
}

/** Inside a card every text in the label column is a label; below it, one that looks like a row of the card. */
function isLabel(
  view: SheetView,
  { column, entries, title }: CardRows,
  other: OtherRow,
  answerColumn: number,
): boolean {
  const last = entries.at(-1)?.row ?? title?.row ?? -1;
  if (other.row < last) return true;
  const text = view.line(other.row, column);
  return !other.interrupted && text.length <= LONGEST_LABEL && view.line(other.row, answerColumn) !== '';
}
