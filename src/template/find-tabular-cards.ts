import type { CardCells } from './card-cells';
import { headerColumns, type CardKind } from './card-kind';
import type { Heading } from './find-headings';
import type { SheetView } from './sheet-view';
import type { FieldDefinition } from './template';

/**
 * Finds tabular cards: a header row of labels, and one insats per row below it, to the first blank row, heading or new
 * header. A header cell that no field answers to is reported with the first insats. Where the labels of two kinds fit, the
 * kind of the chapter that the table stands in is taken, else the one with more labels.
 */
export function findTabularCards(
  view: SheetView,
  headings: readonly Heading[],
  kinds: readonly CardKind[],
): readonly CardCells[] {
  const chapters = new Map(headings.map(({ row, chapter }) => [row, chapter]));
  const cards: CardCells[] = [];
  let chapter: string | null = null;
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    chapter = chapters.get(row) ?? chapter;
    const header = bestHeader(view, row, kinds, chapter);
    if (header === null) continue;
    const { kind, columns } = header;
    let body = row + 1;
    while (body < view.endRow && isBody(view, body, kind, columns, (each) => chapters.has(each))) {
      cards.push(cardInRow(view, row, body, kind, columns));
      body += 1;
    }
    row = body - 1;
  }
  return cards;
}

type Columns = ReadonlyMap<FieldDefinition, number>;

function bestHeader(
  view: SheetView,
  row: number,
  kinds: readonly CardKind[],
  chapter: string | null,
): { kind: CardKind; columns: Columns } | null {
  const headers = kinds
    .map((kind) => ({ kind, columns: headerColumns(view, row, kind) }))
    .filter(({ columns }) => columns.size > 0)
    .sort((left, right) => right.columns.size - left.columns.size);
  return headers.find(({ kind }) => kind.chapter === chapter) ?? headers[0] ?? null;
}

/** A row of the table answers something in its columns, and is neither prose across them nor another header. */
function isBody(
  view: SheetView,
  row: number,
  kind: CardKind,
  columns: Columns,
  isHeading: (row: number) => boolean,
): boolean {
  const filled = view.filled(row);
  const [first] = filled;
  if (first === undefined || isHeading(row) || headerColumns(view, row, kind).size > 0) return false;
  const isAcross = filled.length === 1 && view.columnAfter(row, first) > first + 1;
  return !isAcross && [...columns.values()].some((column) => view.line(row, column) !== '');
}

function cardInRow(
  view: SheetView,
  headerRow: number,
  row: number,
  kind: CardKind,
  columns: Columns,
): CardCells {
  const known = new Set(columns.values());
  const unknown = view.filled(headerRow).filter((column) => !known.has(column));
  return {
    kind,
    title: null,
    besideTitle: '',
    anchor: { row, column: Math.min(...known) },
    entries: [...columns].map(([field, column]) => ({
      field,
      label: { row: headerRow, column },
      answer: { row, column },
      below: [],
    })),
    unknown: row === headerRow + 1 ? unknown.map((column) => ({ row: headerRow, column })) : [],
    rows: [headerRow, row],
  };
}
