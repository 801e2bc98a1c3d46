import type { FieldDefinition } from '../template/template';
import { announcesAmounts } from './amount-tables';
import { type CardCells, type CardKind, headerColumns } from './card-kind';
import type { Heading } from './headings';
import { rowAfterGap, type SheetView } from './sheet-view';
import type { TableWords } from './table-words';

/**
 * Finds tabular cards: a header row of labels, and one insats per row below it, to the first row that is none: a
 * heading, a new header, prose. Blank rows may stand between, if the row after them fills half of the columns and is
 * no header of amounts. A header cell that no field answers to is reported with the first insats. Where the labels of
 * two kinds fit, the kind of the chapter that the table stands in is taken, else the one with more labels.
 * Wrong on: an insats after blank rows of which little more than the name is written, which is left to the unread
 * texts.
 */
export function findTabularCards(
  view: SheetView,
  { headings, kinds, words }: TabularSurroundings,
): readonly CardCells[] {
  const chapters = new Map(headings.map(({ row, chapter }) => [row, chapter]));
  const cards: CardCells[] = [];
  let chapter: string | null = null;
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    chapter = chapters.get(row) ?? chapter;
    const header = bestHeader(view, row, kinds, chapter);
    if (header === null) continue;
    const body = rowsBelow(view, { ...header, row }, { isHeading: (each) => chapters.has(each), words });
    for (const each of body) cards.push(cardInRow(view, { ...header, row }, each, each === body[0]));
    row = body.at(-1) ?? row;
  }
  return cards;
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
    if (best === null || columns.size > best.columns.size) best = { kind, columns };
  }
  return best;
}

function rowsBelow(
  view: SheetView,
  header: Header,
  { isHeading, words }: { isHeading: (row: number) => boolean; words: TableWords },
): readonly number[] {
  const isInsats = (row: number): boolean => !isHeading(row) && isBody(view, row, header);
  const rows: number[] = [];
  let row: number | null = header.row + 1;
  while (row !== null && row < view.endRow) {
    const next = rowAfterGap(view, row);
    if (next === null && isInsats(row)) {
      rows.push(row);
      row += 1;
    } else {
      row = next !== null && isInsats(next) && isAligned(view, next, header, words) ? next : null;
    }
  }
  return rows;
}

/** A row of the table answers something in its columns, and is neither prose across them nor another header. */
function isBody(view: SheetView, row: number, { kind, columns }: Header): boolean {
  const filled = view.filled(row);
  const [first] = filled;
  if (first === undefined || headerColumns(view, row, kind).size > 0) return false;
  const isAcross = filled.length === 1 && view.columnAfter(row, first) > first + 1;
  return !isAcross && [...columns.values()].some((column) => view.line(row, column) !== '');
}

/** Whether a row after a gap is one of the table's: it fills its columns, and begins nothing else. */
function isAligned(view: SheetView, row: number, { kind, columns }: Header, words: TableWords): boolean {
  const answered = [...columns.values()].filter((column) => view.line(row, column) !== '');
  const hasLabel = view.filled(row).some((column) => kind.field(view.label(row, column)) !== null);
  return answered.length * 2 >= columns.size && !hasLabel && !announcesAmounts(view, row, words);
}

function cardInRow(
  view: SheetView,
  { row, kind, columns }: Header,
  body: number,
  isFirst: boolean,
): CardCells {
  const known = new Set(columns.values());
  const unknown = view.filled(row).filter((column) => !known.has(column));
  return {
    kind,
    title: null,
    beside: [],
    anchor: { row: body, column: Math.min(...known) },
    entries: [...columns].map(([field, column]) => ({
      field,
      label: { row, column },
      answer: { row: body, column },
      below: [],
      inLabel: '',
    })),
    unknown: isFirst ? unknown.map((column) => ({ row, column })) : [],
    layout: 'row',
  };
}
