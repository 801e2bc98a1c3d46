import type { Card, FieldValue, Submission } from '../../recognise/submission';
import { cellAt, type SheetSnapshot } from '../../workbook/snapshot';
import { endRowOf, isFilled } from './blocks';

/** Where the parts of a card stand. */
export interface Shape {
  /** The row of its title; null where it has none. */
  readonly title: number | null;
  /** The column of its labels. */
  readonly column: number;
  readonly top: number;
  /** The first row below it. */
  readonly end: number;
  /** The rows that only go on with an answer, or hold one below its label. */
  readonly answers: ReadonlySet<number>;
  readonly labels: ReadonlySet<number>;
}

export function shapeOf(
  card: Card,
  sheet: SheetSnapshot,
  { unknownLabels }: Pick<Submission, 'unknownLabels'>,
): Shape {
  const unknown = unknownLabels.filter((label) => label.card === card).map(({ place }) => place.row);
  const labels = new Set([...card.fields.map(({ label }) => label.place.row), ...unknown]);
  const column = card.fields[0]?.label.place.column ?? card.title.place.column;
  const isTitled = !card.fields.some(({ label }) => isSameRow(label.place, card.title.place));
  const top = Math.min(card.title.place.row, ...labels);
  const answers = new Set(card.fields.flatMap((field) => furtherRows(field, sheet, labels)));
  return {
    title: isTitled ? card.title.place.row : null,
    column,
    top,
    end: Math.max(card.title.place.row, ...labels, ...answers) + 1,
    answers,
    labels,
  };
}

const isSameRow = (one: { readonly row: number }, other: { readonly row: number }): boolean =>
  one.row === other.row;

/** Rows below a label that hold no other: its answer, or more of it. */
function furtherRows(
  { label, place }: FieldValue,
  sheet: SheetSnapshot,
  labels: ReadonlySet<number>,
): readonly number[] {
  const isBelow = place.row > label.place.row && place.column === label.place.column;
  const rows: number[] = [];
  for (let row = label.place.row + 1; row < endRowOf(sheet) && !labels.has(row); row += 1) {
    const isLabelled = isFilled(cellAt(sheet, row, label.place.column));
    const goesOn = isBelow ? isLabelled : !isLabelled && isFilled(cellAt(sheet, row, place.column));
    if (!goesOn) break;
    rows.push(row);
  }
  return rows;
}
