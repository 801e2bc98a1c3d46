import { groupBy } from '../language/by-key';
import { range } from './amount-columns';
import { afterMark, answerOfItself, isAnswerOfKind } from './answer-in-label';
import { type Mark, MARKS } from './label-forms';
import { answerColumns, type ColumnOfRow, type ColumnsBeside } from './answer-columns';
import type { CardCells, CardEntry } from './card-kind';
import { chosenIn } from './chosen-option';
import { isAlone } from './card-headings';
import type { CardRows, LabelRow, OtherRow } from './card-column';
import { type Position, rowAfterGap, type SheetView } from './sheet-view';

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
    ...cellsOf(
      view,
      titled(view, rows, column),
      column,
      { ...known, isLone: columns.length === 1 },
      index === 0,
    ),
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

interface ColumnsOfCard extends ColumnsBeside {
  /** No further insats is answered beside the same labels. */
  readonly isLone: boolean;
}

function cellsOf(
  view: SheetView,
  found: CardRows,
  answerColumn: ColumnOfRow,
  known: ColumnsOfCard,
  isFirst: boolean,
): Omit<CardCells, 'layout'> {
  const { kind, column, title, entries } = found;
  const where = { answerColumn, known, ...wayOfAnswering(view, found, answerColumn, known.printed) };
  const beside =
    title === null ? [] : besideTitle(view, found, { known, answerColumn: answerColumn(title.row), isFirst });
  const firstRow = title?.row ?? entries[0]?.row ?? view.firstRow;
  return {
    kind,
    title,
    beside,
    anchor: { row: firstRow, column: isFirst ? (title?.column ?? column) : answerColumn(firstRow) },
    entries: [
      ...entriesAbove(found, answerColumn),
      ...entries.map((entry) => entryOf(view, found, entry, where)),
    ],
    ...(isFirst ? besideFields(view, found, where) : NOTHING_ELSE),
  };
}

/** What a row above the card answers, where the card does not ask for it itself. */
const entriesAbove = ({ above, column }: CardRows, answerColumn: ColumnOfRow): readonly CardEntry[] =>
  above === null
    ? []
    : [
        {
          field: above.field,
          label: { row: above.row, column },
          answer: { row: above.row, column: answerColumn(above.row) },
          onward: [],
          again: [],
          inLabel: above.answer,
          chosen: '',
          beside: [],
        },
      ];

type BesideFields = Pick<CardCells, 'unknown' | 'groups' | 'strays'>;

const NOTHING_ELSE: BesideFields = { unknown: [], groups: [], strays: [] };

/**
 * What belongs to a card and asks for no field: unknown labels and what stands beside them, parts, and the row that
 * heads its columns.
 */
function besideFields(
  view: SheetView,
  found: CardRows,
  { answerColumn, known, apart }: WhereAnswersStand,
): BesideFields {
  const { column, others, parts } = found;
  const answers = new Set([...apart.values()].flat());
  const isComment = (row: number): boolean => {
    const label = view.label(row, column);
    return (
      found.kind.isComment(label) ||
      // A comment that nobody has made is none.
      (found.kind.mayBeComment(label) && view.line(row, answerColumn(row)) === '')
    );
  };
  const unknown = others
    .filter(({ row }) => !answers.has(row) && row !== known.row && !isComment(row))
    .filter((other) => isLabel(view, found, other, answerColumn(other.row)))
    .map(({ row }) => ({ row, column }));
  const comments = others
    .filter(({ row }) => isComment(row))
    .flatMap(({ row }) => [{ row, column }, ...rightOf(view, found, { row, column }, known)]);
  return {
    unknown,
    groups: [...parts.map((row) => ({ row, column })), ...cellsOfRow(view, known.row), ...comments],
    strays: known.isLone
      ? [...unknown.flatMap((each) => rightOf(view, found, each, known)), ...besideParts(view, found, known)]
      : [],
  };
}

/** What is written beside the title of a part; the same beside several heads their columns. */
function besideParts(view: SheetView, found: CardRows, known: ColumnsOfCard): readonly Position[] {
  const beside = found.parts
    .filter((row) => row !== known.row)
    .flatMap((row) => rightOf(view, found, { row, column: found.column }, known));
  const byText = groupBy(beside, ({ row, column }) => view.line(row, column));
  return [...byText.values()].flatMap((same) => (same.length === 1 ? same : []));
}

const cellsOfRow = (view: SheetView, row: number | null): readonly Position[] =>
  row === null ? [] : view.filled(row).map((column) => ({ row, column }));

interface WhereAnswersStand {
  readonly answerColumn: ColumnOfRow;
  readonly known: ColumnsOfCard;
  /** What parts the labels from answers in their own cells; null where the card is answered in another way. */
  readonly mark: Mark | null;
  /** The rows of the answers below or above their labels, by the label's; empty where none is answered so. */
  readonly apart: ReadonlyMap<number, readonly number[]>;
  /** From a label to its answer: 1 where that stands below, -1 where it stands above. */
  readonly step: 1 | -1;
}

function entryOf(
  view: SheetView,
  found: CardRows,
  entry: LabelRow,
  { answerColumn, known, mark, apart, step }: WhereAnswersStand,
): CardEntry {
  const { column } = found;
  const { row, field, again } = entry;
  const [first, ...others] = apart.get(row) ?? [];
  const option = chosenIn(view, field, { row, column: answerColumn(row) }, known.options);
  const beside = option?.column ?? answerColumn(row);
  const open = { row: row + step, column };
  const isApart = first !== undefined || (apart.size > 0 && areBlank(view, open, { row, column: beside }));
  const answer = isApart ? { row: first ?? open.row, column } : { row, column: beside };
  const onward = [row, ...again].flatMap((each) => [
    ...(each === row ? [] : [each]),
    ...continuation(view, each, column, answer.column),
  ]);
  return {
    field,
    label: { row, column },
    answer,
    onward: (first === undefined ? onward : others).map((each) => ({ row: each, column: answer.column })),
    again: again.map((each) => ({ row: each, column })),
    chosen: option?.text ?? '',
    inLabel: inLabelOf(view, found, entry, { mark, isLone: known.isLone }),
    beside: known.isLone ? rightOf(view, found, { row, column: answer.column }, known) : [],
  };
}

/** Whether nothing stands in any of some cells of the sheet. */
const areBlank = (view: SheetView, ...cells: readonly Position[]): boolean =>
  cells.every(({ row, column }) => row < view.endRow && view.line(row, column) === '');

/** The answer in the label's own cell, where answers stand so in the card or it can be nothing else. */
function inLabelOf(
  view: SheetView,
  { kind, column }: CardRows,
  { row, field }: LabelRow,
  { mark, isLone }: { readonly mark: Mark | null; readonly isLone: boolean },
): string | null {
  if (mark !== null) return afterMark(kind, textOf(view, row, column, mark), field, mark);
  return (isLone && answerOfItself(kind, view.label(row, column), field)) || null;
}

/**
 * Where more of the card's fields are answered than beside their labels: a text pasted from Word has its answers after
 * a colon, a dash or a line end, or each in the rows below its label, or above it (`areAbove`). What stands behind the
 * same label in another card too, or asks something, is the template's explanation.
 * Wrong on: a single blank card whose labels have explanations of their own behind a dash, which are taken for answers;
 * and the one field answered by text so in a card that answers the others beside their labels, whose answer is taken
 * for an explanation or told as an unknown label.
 */
function wayOfAnswering(
  view: SheetView,
  found: CardRows,
  answerColumn: ColumnOfRow,
  printed: ReadonlySet<string>,
): Pick<WhereAnswersStand, 'mark' | 'apart' | 'step'> {
  const { entries, others, column } = found;
  const open = entries.filter(({ row }) => view.line(row, answerColumn(row)) === '');
  const beside = entries.length - open.length;
  const { mark, count } = commonestMark(view, found, open, printed);
  const alone = new Set(others.map(({ row }) => row).filter((row) => isAlone(view, row, column)));
  const rowsBelow = (from: (row: number) => number): ReadonlyMap<number, readonly number[]> =>
    new Map(
      open.map(({ row }) => [row, rowsFrom(alone, from(row))] as const).filter(([, rows]) => rows.length > 0),
    );
  const straight = rowsBelow((row) => row + 1);
  // What stands once below a blank row may be anything that comes after a card.
  const parted = rowsBelow((row) => rowAfterGap(view, row + 1) ?? row + 1);
  const below = parted.size > straight.size + 1 ? parted : straight;
  const apart = areAbove(view, found, open, alone) ? answersAbove(open, alone) : below;
  const areApart = apart.size > Math.max(count, beside);
  return {
    mark: !areApart && count > beside ? mark : null,
    apart: areApart ? apart : new Map(),
    step: apart === below ? 1 : -1,
  };
}

/** The rows above each label that stand alone. */
function answersAbove(
  open: readonly LabelRow[],
  alone: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const above = open.map(({ row }) => {
    let first = row;
    while (alone.has(first - 1)) first -= 1;
    return [row, range(first, row)] as const;
  });
  return new Map(above.filter(([, rows]) => rows.length > 0));
}

/**
 * Whether labels stand below their answers, as below the lines of a form: one above the first label, none below the
 * last, and what asks for a time, an amount or a yes is answered so above it, and not below.
 */
function areAbove(
  view: SheetView,
  { column }: CardRows,
  open: readonly LabelRow[],
  alone: ReadonlySet<number>,
): boolean {
  const [first, last] = [open[0]?.row ?? 0, open.at(-1)?.row ?? 0];
  if (!alone.has(first - 1) || alone.has(last + 1)) return false;
  const fits = ({ row, field }: LabelRow, step: 1 | -1): boolean =>
    alone.has(row + step) && isAnswerOfKind(view.line(row + step, column), field);
  const told = open.filter((entry) => fits(entry, -1) !== fits(entry, 1));
  return told.length > 0 && told.every((entry) => fits(entry, -1));
}

/** The mark behind which most of the labels have an answer in their cells. */
function commonestMark(
  view: SheetView,
  { kind, column }: CardRows,
  open: readonly LabelRow[],
  printed: ReadonlySet<string>,
): { readonly mark: Mark; readonly count: number } {
  const isAnswered = ({ row, field }: LabelRow, mark: Mark): boolean => {
    const answer = afterMark(kind, textOf(view, row, column, mark), field, mark);
    if (answer === '' || mark === ':') return answer !== '';
    return !answer.endsWith('?') && !kind.isInstruction(answer) && !printed.has(view.label(row, column));
  };
  const counts = MARKS.map((mark) => ({ mark, count: open.filter((row) => isAnswered(row, mark)).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most));
}

/** A cell's text, with its line ends where they part the label from the answer. */
const textOf = (view: SheetView, row: number, column: number, mark: Mark): string =>
  mark === ':' ? view.line(row, column) : view.label(row, column);

/** The rows of a set that follow each other from one on. */
function rowsFrom(among: ReadonlySet<number>, first: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; among.has(row); row += 1) rows.push(row);
  return rows;
}

/**
 * What is written to the right of a cell, up to the labels or the title of another card; columns that hold no answers
 * are left out, but for comments.
 */
function rightOf(
  view: SheetView,
  { kind }: CardRows,
  { row, column }: Position,
  { others, comments }: ColumnsBeside,
): readonly Position[] {
  const right = view.filled(row).filter((each) => each > column);
  const end = right.findIndex((each) => {
    const text = view.label(row, each);
    return kind.field(text) !== null || kind.title(text) !== null;
  });
  return right
    .slice(0, end < 0 ? right.length : end)
    .filter((each) => !others.has(each) || comments.has(each))
    .map((each) => ({ row, column: each }));
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
 * Rows straight below an answer that go on with it: a text in the answer's column beside a blank label, or beside a
 * further line of its own.
 */
function continuation(
  view: SheetView,
  row: number,
  labelColumn: number,
  answerColumn: number,
): readonly number[] {
  const after = view.rowAfter(row, labelColumn);
  const rows = range(row + 1, after).filter((each) => view.line(each, answerColumn) !== '');
  for (let next = after; next < view.endRow; next += 1) {
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
