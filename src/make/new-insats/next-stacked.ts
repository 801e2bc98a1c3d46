import type { Card, FieldValue } from '../../recognise/submission';
import type { BlockCell, Corner } from '../../workbook/block-copy';
import { cellText } from '../../workbook/cell-text';
import type { Content } from '../../workbook/edit';
import { cellAt, type Rectangle, type SheetSnapshot } from '../../workbook/snapshot';
import { endRowOf, filledIn, filledPlace, partedBeside, withMerges } from './blocks';
import { inTheWay, type Neighbours, type NewInsats, type Refusal } from './neighbours';
import { nextBeside, nextTitle } from './numbers';
import { printedIn } from './printed';
import { type Shape, shapeOf } from './shape';
import { PARTED, SIDE_BY_SIDE } from './texts';

/** A card below the last one: its labels stand below each other. */
export function nextStacked(neighbours: Neighbours): NewInsats | Refusal {
  const { last, cards, sheet, submission } = neighbours;
  const shape = shapeOf(last, sheet, submission);
  const from = withMerges(sheet, areaOf(shape, last, sheet));
  const all = submission.sections.flatMap((section) => section.cards);
  if (all.some((card) => card !== last && isBeside(card, sheet, from))) return { refused: SIDE_BY_SIDE };

  const end = from.row + from.rows;
  const gap = gapBetween(cards, neighbours);
  const room = Math.min(gap, blankRowsFrom(sheet, end));
  const at = end + room;
  const parted = partedBeside(sheet, at, from);
  if (parted !== null) return inTheWay(parted, PARTED);
  const isFree = filledPlace(sheet, { ...from, row: end, rows: gap + from.rows + 1 }) === null;
  const { title, first, ...written } = rewrite(shape, from, neighbours);
  return {
    copy: {
      sheet: sheet.name,
      from,
      ...written,
      to: { row: at, column: from.column },
      insert: { row: at, count: from.rows + room },
      otherwise: isFree ? { row: end + gap, column: from.column } : null,
    },
    title,
    first,
  };
}

/**
 * The columns of a card: those of its labels and answers, and what is written right beside them. What a blank column
 * parts from it is something else.
 */
function areaOf({ top, end, column }: Shape, { fields }: Card, sheet: SheetSnapshot): Rectangle {
  const filled = new Set<number>();
  for (let row = top; row < end; row += 1) for (const each of filledIn(sheet, row)) filled.add(each);
  let first = column;
  while (filled.has(first - 1)) first -= 1;
  let last = Math.max(column, ...fields.map(({ place }) => place.column));
  while (filled.has(last + 1)) last += 1;
  // What is blank beside may be coloured all the same, as far as the sheet's own merged areas go.
  const edge = Math.max(last, ...sheet.merges.filter(({ column: at }) => at === first).map(lastColumnOf));
  while (last < edge && !filled.has(last + 1)) last += 1;
  return { row: top, column: first, rows: end - top, columns: last - first + 1 };
}

const lastColumnOf = ({ column, columns }: Rectangle): number => column + columns - 1;

const isBeside = ({ title: { place } }: Card, sheet: SheetSnapshot, { row, rows }: Rectangle): boolean =>
  place.sheet === sheet.name && place.row >= row && place.row < row + rows;

const WIDEST_GAP = 3;

/** So many blank rows stand between the last two cards; one where there are no two, or something stands between. */
function gapBetween(cards: readonly Card[], { last, sheet, submission }: Neighbours): number {
  const before = cards.at(-2);
  if (before === undefined || before.title.place.sheet !== sheet.name) return 1;
  const { end } = shapeOf(before, sheet, submission);
  const { top } = shapeOf(last, sheet, submission);
  const isBlank = top >= end && blankRowsFrom(sheet, end) >= top - end;
  return isBlank ? Math.min(top - end, WIDEST_GAP) : 1;
}

function blankRowsFrom(sheet: SheetSnapshot, first: number): number {
  let row = first;
  while (row < endRowOf(sheet) && filledIn(sheet, row).length === 0) row += 1;
  return row < endRowOf(sheet) ? row - first : Infinity;
}

interface Rewritten {
  readonly expects: readonly BlockCell[];
  readonly writes: readonly BlockCell[];
  readonly title: string;
  readonly first: { readonly row: number; readonly column: number };
}

/** What stays in the copy, and what is written in it. */
function rewrite(shape: Shape, from: Rectangle, neighbours: Neighbours): Rewritten {
  const { last, cards, sheet, name } = neighbours;
  const isPrinted = printedIn(shape, neighbours);
  const title = shape.title === null ? name : nextTitle(last.title.text, last, cards, name);
  const inCopy = (row: number, column: number, content: Content): BlockCell => ({
    row: row - from.row,
    column: column - from.column,
    content,
  });
  const constants = constantsIn(sheet, from);
  const kept = constants.filter(({ row, column }) => isPrinted(row, column));
  const emptied = constants
    .filter(({ row, column }) => !isPrinted(row, column))
    .map(({ row, column, text }) => {
      const isTitle = row === shape.title && column > last.title.place.column;
      return inCopy(row, column, isTitle ? nextBeside(text, last, cards, name) : null);
    });
  const { place } = last.title;
  const isOwnTitle = shape.title !== null && cellAt(sheet, place.row, place.column).formula === undefined;
  const named = last.fields.find(({ definition }) => definition.role === 'namn');
  const writes = [
    ...emptied,
    ...(isOwnTitle ? [inCopy(place.row, place.column, title)] : []),
    ...last.fields.flatMap((field) => {
      const label = withoutAnswer(field, sheet);
      return label === null ? [] : [inCopy(field.label.place.row, field.label.place.column, label)];
    }),
    ...(named ? [inCopy(answerPlace(named).row, answerPlace(named).column, name)] : []),
  ];
  const first = firstToAnswer(last, named);
  return {
    expects: kept.map(({ row, column, text }) => inCopy(row, column, text)),
    // What is written last in a cell is what stands there.
    writes: [...new Map(writes.map((cell) => [`${cell.row},${cell.column}`, cell])).values()],
    title,
    first: { row: first.row - from.row, column: first.column - from.column },
  };
}

/** The cells of an area in which something else than a formula stands. */
function constantsIn(sheet: SheetSnapshot, { row: top, rows, column: left, columns }: Rectangle) {
  const cells: (Corner & { readonly text: string })[] = [];
  for (let row = top; row < top + rows; row += 1)
    for (const column of filledIn(sheet, row)) {
      const cell = cellAt(sheet, row, column);
      const isWithin = column >= left && column < left + columns;
      if (isWithin && cell.formula === undefined) cells.push({ row, column, text: cellText(cell) });
    }
  return cells;
}

function firstToAnswer({ fields, title }: Card, named: FieldValue | undefined): Corner {
  const open = fields.find((field) => field !== named && field.definition.required) ?? fields[0];
  return open === undefined ? title.place : answerPlace(open);
}

/** An answer in the label's own cell is given beside it in the copy. */
const answerPlace = ({ label, place }: FieldValue): { readonly row: number; readonly column: number } =>
  place.row === label.place.row && place.column === label.place.column
    ? { row: place.row, column: place.column + 1 }
    : place;

/** The label without the answer that stands in its cell; null where none does. */
function withoutAnswer({ label, place, text }: FieldValue, sheet: SheetSnapshot): string | null {
  if (place.row !== label.place.row || place.column !== label.place.column) return null;
  const held = cellText(cellAt(sheet, place.row, place.column));
  const [line = ''] = text.split('\n');
  const at = line === '' ? -1 : held.indexOf(line);
  return at <= 0 ? null : held.slice(0, at).trimEnd();
}
