import type { CardCells, CardEntry } from './card-cells';
import type { CardRows, OtherRow } from './find-stacked-cards';
import type { SheetView } from './sheet-view';

/** Answers may stand this many columns to the right of where the label ends, when nothing stands before them. */
const FARTHEST_ANSWER = 3;

/** A text below the card that is longer than this is prose, not a label somebody added. */
const LONGEST_LABEL = 80;

/**
 * The cells of a stacked card: one insats, or several side by side where the labels are answered in more than one
 * column (the transposed layout), each of them with a name of its own.
 */
export function stackedCells(view: SheetView, rows: CardRows): readonly CardCells[] {
  const first = answerShift(view, rows);
  const shifts = [first, ...furtherInsatser(view, rows, first)];
  return shifts.map((shift, index) => cellsOf(view, rows, shift, index === 0));
}

function cellsOf(view: SheetView, found: CardRows, shift: number, isFirst: boolean): CardCells {
  const { kind, column, titleRow, entries } = found;
  const answerColumn = (row: number): number => view.columnAfter(row, column) + shift;
  const read = entries.map(({ row, field }): CardEntry => {
    const answer = { row, column: answerColumn(row) };
    return { field, label: { row, column }, answer, below: continuation(view, row, column, answer.column) };
  });
  const unknown = isFirst
    ? found.others.filter((other) => isLabel(view, found, other, answerColumn(other.row)))
    : [];
  const firstRow = titleRow ?? entries[0]?.row ?? view.firstRow;
  return {
    kind,
    title: titleRow === null ? null : { row: titleRow, column },
    besideTitle: titleRow === null ? '' : view.line(titleRow, answerColumn(titleRow)),
    anchor: { row: firstRow, column: isFirst ? column : answerColumn(firstRow) },
    entries: read,
    unknown: unknown.map(({ row }) => ({ row, column })),
    rows: [
      firstRow,
      ...read.flatMap(({ answer, below }) => [answer.row, ...below]),
      ...unknown.map(({ row }) => row),
    ],
  };
}

/** How far to the right of the usual column the answers stand: 0 unless that column is blank in the whole card. */
function answerShift(view: SheetView, { column, titleRow, entries }: CardRows): number {
  const rows = [...(titleRow === null ? [] : [titleRow]), ...entries.map(({ row }) => row)];
  for (let shift = 0; shift < FARTHEST_ANSWER; shift += 1) {
    if (rows.some((row) => view.line(row, view.columnAfter(row, column) + shift) !== '')) return shift;
  }
  return 0;
}

/**
 * Further columns of answers. A column of comments beside the answers is no insats: it does not name one. Wrong on: a
 * comment beside the name of a card most of whose other answers are commented too.
 */
function furtherInsatser(
  view: SheetView,
  { column, entries, kind }: CardRows,
  first: number,
): readonly number[] {
  const name = entries.find(({ field }) => field.key === 'namn');
  if (!name) return [];
  const isInsats = (shift: number): boolean => {
    const texts = entries.map(({ row }) => view.line(row, view.columnAfter(row, column) + shift));
    const answered = texts.filter((text) => text !== '').length;
    const hasLabels = texts.some((text) => kind.field(text) !== null);
    const named = view.line(name.row, view.columnAfter(name.row, column) + shift) !== '';
    return named && !hasLabels && answered * 2 >= entries.length;
  };
  const shifts: number[] = [];
  for (let shift = first + 1; isInsats(shift); shift += 1) shifts.push(shift);
  return shifts;
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
  { column, entries, titleRow }: CardRows,
  other: OtherRow,
  answerColumn: number,
): boolean {
  const last = entries.at(-1)?.row ?? titleRow ?? -1;
  if (other.row < last) return true;
  const text = view.line(other.row, column);
  return !other.interrupted && text.length <= LONGEST_LABEL && view.line(other.row, answerColumn) !== '';
}
