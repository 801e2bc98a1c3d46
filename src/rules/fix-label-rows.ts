import { lettersOnly } from '../language/normalise';
import { valueOfField } from '../portfolio/cards';
import type { Card, FieldValue } from '../recognise/submission';
import type { CardDefinition, CardPart, FieldDefinition } from '../template/template';
import { cellAddress, isSamePlace } from '../workbook/address';
import { cellText, isBlank } from '../workbook/cell-text';
import { contentOf } from '../workbook/edit';
import { cellAt, type Rectangle, type SheetSnapshot } from '../workbook/snapshot';
import type { Fix, FindFixes } from './fix';

/** A field and the row, as the sheet stands now, before which its label is put in. */
interface Placed {
  readonly field: FieldDefinition;
  readonly row: number;
}

/**
 * The rows that a stacked card lacks, put in where the template has them, with the template's labels. The answers are
 * for people to give, so what was missing as a row is blank from then on. In tables of cards a column would be needed,
 * and where something else stands beside the card a new row would cut it: there nothing is offered.
 */
export const labelRows: FindFixes = ({ about, place }, { workbook }) => {
  // What a card lacks is told at its title.
  if (about.kind !== 'card' || !isSamePlace(place, about.card.title.place)) return [];
  const { card, fields } = about;
  const missing = fields.filter((field) => !valueOfField(card, field));
  if (missing.length === 0) return [];
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  const stacked = sheet && readStackedCard(card, sheet);
  if (!stacked) return [];
  const placed = missing.flatMap((field): readonly Placed[] => {
    const row = rowFor(field, stacked, card.definition);
    return row === null ? [] : [{ field, row }];
  });
  return placed.length === missing.length ? [fixWith(sheet, stacked.labelColumn, placed)] : [];
};

/** From above: each row moves those below it, so their labels stand as much farther down. */
function fixWith(sheet: SheetSnapshot, column: number, placed: readonly Placed[]): Fix {
  const rows = placed
    .toSorted((one, other) => one.row - other.row)
    .map(({ field, row }, above) => ({
      text: field.label,
      row: row + above,
      between: {
        column,
        above: contentOf(cellAt(sheet, row - 1, column)),
        below: contentOf(cellAt(sheet, row, column)),
      },
    }));
  return {
    title: titleOf(rows),
    preview: rows.map(({ text, row }) => ({
      sheet: sheet.name,
      cell: cellAddress(row, column),
      before: '',
      after: text,
    })),
    edits: rows.map(({ text, row, between }) => ({
      kind: 'insertRow',
      sheet: sheet.name,
      row,
      texts: [{ column, text }],
      between,
    })),
  };
}

function titleOf(rows: readonly { readonly text: string; readonly row: number }[]): Fix['title'] {
  const [first] = rows;
  if (!first || rows.length > 1) {
    return {
      sv: `Lägg till ${rows.length} nya rader i kortet`,
      en: `Add ${rows.length} new rows to the card`,
    };
  }
  const { text, row } = first;
  return { sv: `Lägg till ”${text}” som ny rad ${row + 1}`, en: `Add “${text}” as a new row ${row + 1}` };
}

/**
 * Before which row of a card the label of a field that it lacks belongs: straight above the template's next field or
 * below its previous one, whichever is of the same part, else below the part's heading. Null where the card has its
 * fields in another order there, begins with the field without a title row to tell so, or has a merged area across the
 * place.
 */
function rowFor(field: FieldDefinition, card: StackedCard, definition: CardDefinition): number | null {
  const order = definition.fields;
  const at = order.indexOf(field);
  const before = order.slice(0, at).flatMap((each) => card.fields.get(each) ?? []);
  const next = order.slice(at + 1).find((each) => card.fields.has(each));
  const above = before.at(-1)?.end ?? card.titleRow;
  const below = next && card.fields.get(next)?.row;
  if (above === null || !isFree(above, below, card)) return null;
  const part = partOf(field, definition);
  const row =
    next && below !== undefined && partOf(next, definition) === part
      ? below
      : (headingOf(part, card, above, below) ?? above) + 1;
  return card.isInMerge(row) ? null : row;
}

/** Whether what stands above and below a place does so in the template's order, with no other field between. */
const isFree = (above: number, below: number | undefined, { fields }: StackedCard): boolean =>
  below === undefined ||
  (above < below && ![...fields.values()].some(({ row }) => above < row && row < below));

/** The part that a field stands in; undefined above the first one. */
function partOf(field: FieldDefinition, { fields, parts }: CardDefinition): CardPart | undefined {
  const at = fields.indexOf(field);
  return parts.findLast(({ first }) => fields.findIndex(({ role }) => role === first) <= at);
}

/** So far below the last field of a card the heading of a part without fields may stand. */
const FARTHEST_HEADING = 2;

/** The row of the part's heading between two rows. */
function headingOf(
  part: CardPart | undefined,
  { textAt }: StackedCard,
  above: number,
  below = above + FARTHEST_HEADING + 1,
): number | null {
  if (!part) return null;
  const title = lettersOnly(part.title);
  for (let row = above + 1; row < below; row += 1) if (lettersOnly(textAt(row)) === title) return row;
  return null;
}

/** A field's rows in a card: that of its label, and the last one of its answer. */
interface FieldRows {
  readonly row: number;
  readonly end: number;
}

/** A card of labels below each other that has its rows for itself, so that more can be put in. */
interface StackedCard {
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
 * A card as rows that more can be put between. Null where it is a row or column of a table, where anything else stands
 * beside it, and where its labels are merged over columns: the answer to a new label, which is not, would be looked for
 * further in.
 */
function readStackedCard({ title, fields: values, layout }: Card, sheet: SheetSnapshot): StackedCard | null {
  const [first] = values;
  if (layout !== 'stacked' || !first || !values.every((value) => isBelow(first, value))) return null;
  const labelColumn = first.label.place.column;
  const answerColumn = values.find(({ place }) => place.column !== labelColumn)?.place.column;
  if (answerColumn === undefined) return null;
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

/** Whether two fields stand as in a stacked card: labels in one column, answers beside them in one. */
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
