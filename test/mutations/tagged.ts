import { type Place } from '../../src/workbook/address';
import {
  BLANK,
  type Cell,
  type Rectangle,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';
import { cell, type Value } from '../../src/workbook/from-values';

/**
 * A workbook whose cells bear marks, such as "card/p3/effektmal". A mark goes with its cell wherever blocks, rows and
 * sheets are moved, so a fault can be planted and looked for by mark, whatever else has happened to the workbook.
 */
export interface TaggedWorkbook extends WorkbookSnapshot {
  readonly sheets: readonly TaggedSheet[];
}

export interface TaggedSheet extends SheetSnapshot {
  readonly cells: readonly Row[];
}

export type Row = readonly TaggedCell[];

/** What a cell is for, which decides how people may write it without changing what it says. */
export type Role =
  'heading' | 'analysis' | 'title' | 'label' | 'part' | 'header' | 'total' | 'amount' | 'text';

export interface Tag {
  readonly mark?: string;
  readonly role?: Role;
}

export type TaggedCell = Cell & Tag;

/** A cell of a value, with a role and perhaps a mark. */
export function tagged(value: Value, role: Role, mark?: string): TaggedCell {
  return { ...cell(value), role, ...(mark === undefined ? {} : { mark }) };
}

/** What can be written at a mark: a value, or a whole cell where it is no value that people type. */
export type Content = Value | Cell;

/** The same cell with something else in it. */
export function rewritten(old: TaggedCell, content: Content): TaggedCell {
  const { mark, role } = old;
  const written = typeof content === 'object' && content !== null ? content : cell(content);
  return { ...written, ...(mark === undefined ? {} : { mark }), ...(role === undefined ? {} : { role }) };
}

export const blankRow = (width: number): Row => Array.from({ length: width }, () => BLANK);

/** A sheet that begins at A1, as wide as its widest row. */
export function taggedSheet(
  name: string,
  rows: readonly Row[],
  merges: readonly Rectangle[] = [],
): TaggedSheet {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return {
    name,
    visibility: 'visible',
    area: { row: 0, column: 0, rows: rows.length, columns },
    cells: rows.map((row) => [...row, ...blankRow(columns - row.length)]),
    merges,
  };
}

/** Where every mark stands. */
export function marksOf({ sheets }: TaggedWorkbook): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { name, area, cells } of sheets) {
    cells.forEach((row, r) => {
      row.forEach(({ mark }, c) => {
        if (mark !== undefined) places.set(mark, { sheet: name, row: area.row + r, column: area.column + c });
      });
    });
  }
  return places;
}

export function mapCells(workbook: TaggedWorkbook, change: (cell: TaggedCell) => TaggedCell): TaggedWorkbook {
  return {
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row.map(change)) })),
  };
}

/** Something else at these marks. Throws where one of them is nowhere: the test itself would be wrong. */
export function write(workbook: TaggedWorkbook, values: Readonly<Record<string, Content>>): TaggedWorkbook {
  const left = new Set(Object.keys(values));
  const result = mapCells(workbook, (old) => {
    const { mark } = old;
    const value = mark === undefined ? undefined : values[mark];
    if (mark === undefined || value === undefined) return old;
    left.delete(mark);
    return rewritten(old, value);
  });
  if (left.size > 0) throw new Error(`No cell bears the mark ${[...left].join(', ')}.`);
  return result;
}

/** What stands at a mark. */
export function read({ sheets }: TaggedWorkbook, mark: string): TaggedCell {
  for (const { cells } of sheets)
    for (const row of cells) for (const each of row) if (each.mark === mark) return each;
  throw new Error(`No cell bears the mark ${mark}.`);
}

export function withSheet(
  workbook: TaggedWorkbook,
  name: string,
  change: (sheet: TaggedSheet) => TaggedSheet,
): TaggedWorkbook {
  return { sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** Rows put in before the one at `at`, counted from the sheet's first; merges go along, and grow where they are cut. */
export function insertRows(sheet: TaggedSheet, at: number, rows: readonly Row[]): TaggedSheet {
  const top = sheet.area.row + at;
  const columns = Math.max(sheet.area.columns, ...rows.map(({ length }) => length));
  const fill = (row: Row): Row => [...row, ...blankRow(columns - row.length)];
  return {
    ...sheet,
    area: { ...sheet.area, rows: sheet.area.rows + rows.length, columns },
    cells: [...sheet.cells.slice(0, at), ...rows, ...sheet.cells.slice(at)].map(fill),
    merges: sheet.merges.map((merge) => {
      if (merge.row >= top) return { ...merge, row: merge.row + rows.length };
      return merge.row + merge.rows > top ? { ...merge, rows: merge.rows + rows.length } : merge;
    }),
  };
}

/** Rows taken out; merges within them vanish, and those below move up. */
export function deleteRows(sheet: TaggedSheet, at: number, count: number): TaggedSheet {
  const top = sheet.area.row + at;
  return {
    ...sheet,
    area: { ...sheet.area, rows: sheet.area.rows - count },
    cells: [...sheet.cells.slice(0, at), ...sheet.cells.slice(at + count)],
    merges: sheet.merges.flatMap((merge) => {
      if (merge.row >= top + count) return [{ ...merge, row: merge.row - count }];
      return merge.row >= top ? [] : [merge];
    }),
  };
}

/** Blank columns put in before the one at `at`, counted from the sheet's first. */
export function insertColumns(sheet: TaggedSheet, at: number, count: number): TaggedSheet {
  const left = sheet.area.column + at;
  return {
    ...sheet,
    area: { ...sheet.area, columns: sheet.area.columns + count },
    cells: sheet.cells.map((row) => [...row.slice(0, at), ...blankRow(count), ...row.slice(at)]),
    merges: sheet.merges.map((merge) => {
      if (merge.column >= left) return { ...merge, column: merge.column + count };
      return merge.column + merge.columns > left ? { ...merge, columns: merge.columns + count } : merge;
    }),
  };
}
