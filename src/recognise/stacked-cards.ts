import type { CardCells, CardEntry, Position } from './card-kind';
import { aroundColon } from './label-forms';
import type { CardRows, OtherRow } from './stacked-rows';
import type { SheetView } from './sheet-view';

/** Answers may stand this many columns to the right of where the label ends. */
const SHIFTS = [0, 1, 2];

/** So many blank columns may stand between two insatser side by side. */
const WIDEST_GAP = 1;

/** A text below the card that is longer than this is prose, not a label somebody added. */
const LONGEST_LABEL = 80;

/**
 * The cells of a stacked card: one insats, or several side by side where the labels are answered in more than one
 * column (the transposed layout), each of them with a name of its own.
 */
export function stackedCells(view: SheetView, rows: CardRows): readonly CardCells[] {
  const first = answerShift(view, rows);
  const shifts = [first, ...furtherInsatser(view, rows, first)];
  const layout = shifts.length > 1 ? 'column' : 'stacked';
  return shifts.map((shift, index) => ({ ...cellsOf(view, rows, shift, index === 0), layout }));
}

function cellsOf(
  view: SheetView,
  found: CardRows,
  shift: number,
  isFirst: boolean,
): Omit<CardCells, 'layout'> {
  const { kind, column, title, entries } = found;
  const answerColumn = (row: number): number => view.columnAfter(row, column) + shift;
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
  const beside = title === null ? [] : besideTitle(view, title, answerColumn(title.row), isFirst);
  const firstRow = title?.row ?? entries[0]?.row ?? view.firstRow;
  return {
    kind,
    title,
    beside,
    anchor: { row: firstRow, column: isFirst ? (title?.column ?? column) : answerColumn(firstRow) },
    entries: read,
    unknown: unknown.map(({ row }) => ({ row, column })),
  };
}

/**
 * What stands between the title and the answers' end, or else next; for a further insats what stands above its own
 * answers.
 */
function besideTitle(
  view: SheetView,
  { row, column: titleColumn }: Position,
  answerColumn: number,
  isFirst: boolean,
): readonly Position[] {
  const right = view.filled(row).filter((column) => column > titleColumn);
  const above = right.filter((column) => column === answerColumn);
  const within = right.filter((column) => column <= answerColumn);
  const beside = isFirst ? (within.length > 0 ? within : right.slice(0, 1)) : above;
  return beside.map((column) => ({ row, column }));
}

/** How many columns to the right of where the labels end the answers stand: the nearest column that is used at all. */
function answerShift(view: SheetView, rows: CardRows): number {
  const counts = SHIFTS.map((shift) => answersIn(view, rows, shift).length);
  const most = Math.max(...counts);
  return Math.max(
    0,
    counts.findIndex((count) => count > 0 && count * 2 >= most),
  );
}

/** The texts that stand in a column beside the card's labels. */
const answersIn = (view: SheetView, { column, entries }: CardRows, shift: number): readonly string[] =>
  entries
    .map(({ row }) => view.line(row, view.columnAfter(row, column) + shift))
    .filter((text) => text !== '');

/**
 * Further columns of answers, in the transposed layout. A column of comments beside the answers is no insats: it names
 * none and leaves most rows blank, so a column without a name counts only where nearly every row is answered, or where
 * others are named. Blank columns between are passed over.
 * Wrong on: a comment beside the name of a card most of whose other answers are commented too.
 */
function furtherInsatser(view: SheetView, rows: CardRows, first: number): readonly number[] {
  const { column, entries, kind } = rows;
  const name = entries.find(({ field }) => field.role === 'namn');
  if (!name) return [];
  const isNamed = (shift: number): boolean =>
    view.line(name.row, view.columnAfter(name.row, column) + shift) !== '';
  const answered = new Map<number, number>();
  for (let shift = first + 1, gap = 0; gap <= WIDEST_GAP; shift += 1) {
    const texts = answersIn(view, rows, shift);
    if (texts.some((text) => kind.field(text) !== null)) break;
    gap = texts.length === 0 ? gap + 1 : 0;
    if (gap === 0) answered.set(shift, texts.length / entries.length);
  }
  const shifts = [...answered.keys()];
  const isTransposed = shifts.some((shift) => isNamed(shift) && isMost(answered.get(shift)));
  return shifts.filter((shift) => {
    const share = answered.get(shift);
    return isNamed(shift) || isTransposed ? isMost(share) : isNearlyAll(share);
  });
}

const isMost = (share = 0): boolean => share >= 1 / 2;
const isNearlyAll = (share = 0): boolean => share >= 3 / 4;

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
