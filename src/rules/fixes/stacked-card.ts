import type { FieldDefinition } from '../../template/template';
import type { Card, FieldValue } from '../../recognise/submission';
import { cellText, isBlank } from '../../workbook/cell-text';
import { cellAt, type Rectangle, type SheetSnapshot } from '../../workbook/snapshot';

/** A field's rows in a card: that of its label, and the last one of its answer. */
export interface FieldRows {
  readonly row: number;
  readonly end: number;
}

/** A card of labels below each other that has its rows for itself, so that more can be put in. */
export interface StackedCard {
  readonly labelColumn: number;
  /** Null where the card has no title row. */
  readonly titleRow: number | null;
  readonly fields: ReadonlyMap<FieldDefinition, FieldRows>;
  /** What stands in the column of the labels. */
  readonly textAt: (row: number) => string;
  /** Whether a new row before this one would grow a merged area. */
  readonly isInMerge: (row: number) => boolean;
}

/**
 * A card as rows that more can be put between. Null where it is a row or column of a table, where anything else stands beside
 * it, and where its labels are merged over columns: the answer to a new label, which is not, would be looked for further in.
 */
export function readStackedCard(
  { title, fields: values, layout }: Card,
  sheet: SheetSnapshot,
): StackedCard | null {
  const [first] = values;
  if (layout !== 'stacked' || !first || !values.every((value) => isBelow(first, value))) return null;
  const [labelColumn, answerColumn] = [first.label.place.column, first.place.column];
  const isFilled = (row: number, column: number): boolean => !isBlank(cellAt(sheet, row, column));
  const endOf = ({ place: { row } }: FieldValue): number => {
    let end = Math.max(
      row,
      ...mergesOver(sheet, row, [labelColumn, answerColumn]).map((merge) => merge.row + merge.rows - 1),
    );
    while (!isFilled(end + 1, labelColumn) && isFilled(end + 1, answerColumn)) end += 1;
    return end;
  };
  const rows = new Map(
    values.map((value) => [value.definition, { row: value.place.row, end: endOf(value) }]),
  );
  const top = Math.min(...values.map(({ place }) => place.row));
  const bottom = Math.max(...[...rows.values()].map(({ end }) => end));
  const isWide = values.some(({ place }) =>
    mergesOver(sheet, place.row, [labelColumn]).some(({ columns }) => columns > 1),
  );
  if (isWide || hasNeighbour(sheet, top, bottom, [labelColumn, answerColumn])) return null;
  return {
    labelColumn,
    titleRow: title.place.row < top ? title.place.row : null,
    fields: rows,
    textAt: (row) => cellText(cellAt(sheet, row, labelColumn)),
    isInMerge: (row) => sheet.merges.some((merge) => merge.row < row && row < merge.row + merge.rows),
  };
}

/** Whether a field stands below or above another as in a stacked card: labels in one column, answers beside them in one. */
const isBelow = (first: FieldValue, { label, place }: FieldValue): boolean =>
  label.place.row === place.row &&
  label.place.column === first.label.place.column &&
  place.column === first.place.column;

const mergesOver = (
  { merges }: SheetSnapshot,
  row: number,
  columns: readonly number[],
): readonly Rectangle[] =>
  merges.filter(
    (merge) =>
      merge.row <= row &&
      row < merge.row + merge.rows &&
      columns.some((column) => merge.column <= column && column < merge.column + merge.columns),
  );

/** Whether something stands in the rows in none of the columns. */
function hasNeighbour(
  { area, cells }: SheetSnapshot,
  top: number,
  bottom: number,
  columns: readonly number[],
): boolean {
  return cells
    .slice(Math.max(0, top - area.row), Math.max(0, bottom + 1 - area.row))
    .some((row) => row.some((cell, at) => !columns.includes(area.column + at) && !isBlank(cell)));
}
