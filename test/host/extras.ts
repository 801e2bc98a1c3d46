import type { Rectangle } from '../../src/workbook/snapshot';

/** What a workbook holds beside cells, as far as the product writes it. Sheets are known by their ids. */
export interface Extras {
  readonly conditionalFormats: ConditionalFormat[];
  readonly comments: CommentThread[];
  readonly tables: Table[];
  /** Formats that were written, by sheet, area and property. */
  readonly formats: Map<string, unknown>;
  /** Called when any of it has changed, so that a spreadsheet can show it. */
  changed: () => void;
}

export interface ConditionalFormat {
  readonly sheet: string;
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

export interface Table {
  readonly sheet: string;
  name: string;
  area: Rectangle;
  style: string;
}

export const createExtras = (changed: () => void = () => undefined): Extras => ({
  conditionalFormats: [],
  comments: [],
  tables: [],
  formats: new Map(),
  changed,
});

/** Moves what stands at or below a row by so many rows, as Excel does when rows are put in (1) or taken out (-1). */
export function shiftExtras(extras: Extras, sheet: string, row: number, by: 1 | -1): void {
  const shifted = (area: Rectangle): Rectangle => {
    if (area.row >= row) return { ...area, row: area.row + by };
    return area.row + area.rows > row ? { ...area, rows: area.rows + by } : area;
  };
  for (const format of extras.conditionalFormats)
    if (format.sheet === sheet) format.areas = format.areas.map(shifted);
  for (const thread of extras.comments) if (thread.sheet === sheet && thread.row >= row) thread.row += by;
  for (const table of extras.tables) if (table.sheet === sheet) table.area = shifted(table.area);
}

/** Takes one thing out of a list. */
export function remove<T>(list: T[], thing: T): void {
  const index = list.indexOf(thing);
  if (index >= 0) list.splice(index, 1);
}
