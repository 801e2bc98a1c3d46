import type { Rectangle } from '../workbook/snapshot';

/** What a workbook holds beside cells, as far as the product has to do with it. Sheets are known by their ids. */
export interface Extras {
  readonly conditionalFormats: ConditionalFormat[];
  readonly comments: CommentThread[];
  readonly notes: Note[];
  readonly tables: Table[];
  readonly formats: CellFormat[];
  readonly charts: Chart[];
  /** Called when any of it has changed, so that a spreadsheet can show it. */
  changed: () => void;
}

export interface ConditionalFormat {
  readonly sheet: string;
  /** One with a formula of its own is `Custom`; a user's may be of another type. */
  readonly type: `${Excel.ConditionalFormatType}`;
  areas: readonly Rectangle[];
  formula: string;
  readonly look: Map<string, unknown>;
}

export interface CommentThread {
  readonly sheet: string;
  row: number;
  readonly column: number;
  readonly content: string;
  readonly replies: string[];
}

/** A note of the older kind; a cell holds either one or a comment. */
export interface Note {
  readonly sheet: string;
  row: number;
  readonly column: number;
}

export interface Table {
  readonly sheet: string;
  name: string;
  /** Header, rows and, where it is shown, the row of totals. */
  area: Rectangle;
  style: string;
  showTotals: boolean;
  isFiltered: boolean;
}

export interface Chart {
  readonly sheet: string;
  name: string;
  readonly type: string;
  title: string;
  legend: string | null;
  /** The addresses of the first and the last cell that it covers; null where it was not told. */
  position: readonly [string, string] | null;
  readonly series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  values: Rectangle | null;
  categories: Rectangle | null;
}

/** A piece of a text, with a look of its own. */
export interface TextRun {
  readonly text: string;
  readonly isStruck: boolean;
}

/** A property of the format of an area; the last one that was given a cell counts. */
export interface CellFormat {
  readonly sheet: string;
  area: Rectangle;
  readonly property: string;
  readonly value: unknown;
}

export const createExtras = (): Extras => ({
  conditionalFormats: [],
  comments: [],
  notes: [],
  tables: [],
  formats: [],
  charts: [],
  changed: () => undefined,
});

/** As in a workbook that holds nothing beside cells. */
export function clearExtras(extras: Extras): void {
  for (const list of listsOf(extras)) list.length = 0;
}

/** Puts in what another workbook holds. */
export function fillExtras(extras: Extras, others: Omit<Extras, 'changed'>): void {
  extras.conditionalFormats.push(...others.conditionalFormats);
  extras.comments.push(...others.comments);
  extras.notes.push(...others.notes);
  extras.tables.push(...others.tables);
  extras.formats.push(...others.formats);
  extras.charts.push(...others.charts);
}

/** The property of one cell's format, or what it is where none was given. */
export function formatAt(
  { formats }: Extras,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  property: string,
  otherwise: unknown,
): unknown {
  const found = formats.findLast(
    (each) =>
      each.sheet === sheet &&
      each.property === property &&
      touch(each.area, { row, column, rows: 1, columns: 1 }),
  );
  return found === undefined ? otherwise : found.value;
}

/**
 * Moves what stands at or below a row that is put in (1), or below one that is taken out (-1), which goes with what
 * is on it.
 */
export function shiftExtras(extras: Extras, sheet: string, row: number, by: 1 | -1): void {
  const shifted = (area: Rectangle): Rectangle | null => shiftedArea(area, row, by);
  const { conditionalFormats, comments, notes, tables, formats } = extras;
  const onSheet = <T extends { readonly sheet: string }>(list: readonly T[]): readonly T[] =>
    list.filter((each) => each.sheet === sheet);
  for (const each of onSheet(conditionalFormats)) {
    each.areas = each.areas.flatMap((area) => shifted(area) ?? []);
    if (each.areas.length === 0) remove(conditionalFormats, each);
  }
  for (const list of [tables, formats]) {
    for (const each of onSheet<Table | CellFormat>(list)) {
      const area = shifted(each.area);
      if (area === null) remove<Table | CellFormat>(list, each);
      else each.area = area;
    }
  }
  for (const list of [comments, notes]) {
    for (const each of onSheet<CommentThread | Note>(list)) {
      const area = shifted({ row: each.row, column: each.column, rows: 1, columns: 1 });
      if (area === null) remove<CommentThread | Note>(list, each);
      else each.row = area.row;
    }
  }
}

/** Where an area is after a row has been put in (1) or taken out (-1); null where it was that row. */
export function shiftedArea(area: Rectangle, row: number, by: 1 | -1): Rectangle | null {
  const { row: first, rows } = area;
  if (by === 1 ? first >= row : first > row) return { ...area, row: first + by };
  if (first + rows <= row) return area;
  return rows + by === 0 ? null : { ...area, rows: rows + by };
}

/** Takes one thing out of a list. */
export function remove<T>(list: T[], thing: T): void {
  const index = list.indexOf(thing);
  if (index >= 0) list.splice(index, 1);
}

/** Whether two areas have a cell in common. */
export const touch = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const listsOf = ({ conditionalFormats, comments, notes, tables, formats, charts }: Extras): unknown[][] => [
  conditionalFormats,
  comments,
  notes,
  tables,
  formats,
  charts,
];
