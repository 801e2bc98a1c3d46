import type { Place } from './address';
import type { Formula } from './edit';
import type { Cell, Rectangle } from './snapshot';

/**
 * The workbook document: what we want written, as plain data, the same in Excel (`excel/write`) and in an .xlsx file
 * (`files/write`). Rows and columns count from zero.
 * Only what somebody writes today is here. The rest has its place as one more optional member: of a sheet (lists of
 * answers, conditional formats, protection, charts), of a look (cells that are not locked) or of the workbook (names).
 */
export interface WorkbookDocument {
  /** What the file's properties call it. */
  readonly title: string;
  /** In the order of the tabs. */
  readonly sheets: readonly DocumentSheet[];
}

export interface DocumentSheet {
  /** At most 31 characters, without []:*?/\ (Excel's rule). */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Widths of the columns from A on, in characters as Excel counts them. */
  readonly widths?: readonly number[];
  /** Heights of rows, in points; other rows are as high as Excel makes them. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Areas of cells that are one. */
  readonly merges?: readonly Rectangle[];
  readonly tables?: readonly DocumentTable[];
  /** How many rows at the top stay in view. */
  readonly frozenRows?: number;
  /** False hides the lines between cells. */
  readonly gridLines?: false;
  /** On A4, one page wide; as Excel prints where it is not told. */
  readonly print?: 'portrait' | 'landscape';
}

/** Cells beside and below each other. No two blocks of a sheet hold the same place. */
export interface Block {
  /** Its first cell. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly DocumentCell[])[];
  /** One look for each column, or one for the whole block; plain cells where it has none. */
  readonly looks?: readonly Look[] | Look;
}

/** A cell of Excel holds no longer text. */
export const LONGEST_TEXT = 32_767;

/** What stands in a cell; null for nothing. A text is never taken for a formula, a number or a date. */
export type DocumentCell = string | number | boolean | null | DocumentFormula | Link;

export interface DocumentFormula extends Formula {
  /** How many cells its result fills, from its own on; one cell unless told. */
  readonly fills?: { readonly rows: number; readonly columns: number };
  /** What the cells that it fills show before anybody calculates it, row by row. */
  readonly results?: readonly (readonly Cell[])[];
}

/** A text that leads to a cell of the workbook. */
export interface Link {
  readonly text: string;
  readonly link: Place;
}

/** A table of Excel, known by its name. The first row of its area holds the headers: texts that all differ. */
export interface DocumentTable {
  readonly name: string;
  readonly area: Rectangle;
}

/** How a cell looks: at the top of its row, always. Colours are RGB in hexadecimal ("FFF8DC"), sizes are points. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** As Excel writes it in English, e.g. "#,##0". */
  readonly numberFormat?: string;
  readonly wrap?: true;
  readonly align?: 'left' | 'right' | 'center';
  /** A thin line above (a total) or all around (where people write). */
  readonly line?: 'top' | 'all';
}

export const isFormula = (cell: DocumentCell): cell is DocumentFormula =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

export const isLink = (cell: DocumentCell): cell is Link =>
  typeof cell === 'object' && cell !== null && 'link' in cell;

/** The look of a block's cells in its column of this number, counted from its own first. */
export function lookOf({ looks }: Block, column: number): Look | undefined {
  return looks !== undefined && 'length' in looks ? looks[column] : looks;
}
