import type { Place } from './address';
import type { Formula } from './edit';
import type { Cell, Rectangle } from './snapshot';

/**
 * The workbook document: what we want written, as plain data, the same in Excel (`excel/write`) and in an .xlsx file
 * (`files/write`). Rows and columns count from zero.
 * Only what somebody writes today is here. The rest has its place as one more optional member, of a sheet or of the
 * workbook.
 */
export interface WorkbookDocument {
  /** What the file's properties call it. */
  readonly title: string;
  /** In the order of the tabs. */
  readonly sheets: readonly DocumentSheet[];
  /** Names of areas, which Excel's name box lists. */
  readonly names?: readonly AreaName[];
  /** What else the file's properties say, by name: texts that people see among its own properties. */
  readonly properties?: Readonly<Record<string, string>>;
  /** The text of the template document that the workbook is to be read by, which goes with the file unseen. */
  readonly keeps?: string;
  /** The add-in whose pane opens beside the workbook, where it is installed. */
  readonly opensPane?: PaneOfAddIn;
}

/** A name of Excel for an area: letters, digits and underscores, and nothing that looks like an address. */
export interface AreaName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Rectangle;
}

/** An add-in, as its manifest names it. */
export interface PaneOfAddIn {
  readonly id: string;
  readonly version: string;
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
  /** What may be written in cells, and what is said beside them meanwhile. */
  readonly entries?: readonly Entry[];
  /** Looks that cells have while a formula holds; the first that holds outranks the others. */
  readonly conditions?: readonly Condition[];
  /** True: only cells whose look is `open` can be written in, without a password. Rows may be put in and formatted. */
  readonly isProtected?: true;
  /** True: the tab is not shown. */
  readonly isHidden?: true;
  /** The columns that are printed, from A on; all where it is left out. */
  readonly printedColumns?: number;
  /** The row that every further page of the print begins with. */
  readonly repeatedRow?: number;
  /** Excel's own, over areas of the sheet. */
  readonly charts?: readonly DocumentChart[];
}

/** A chart of columns. All areas are of its own sheet. */
export interface DocumentChart {
  /** Each series has columns of its own, or each name one column of 100 % with the shares of the series. */
  readonly columns: 'beside' | 'shares';
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly tells: string;
  /** The names along the axis. */
  readonly categories: Rectangle;
  readonly series: readonly { readonly name: string; readonly values: Rectangle }[];
  /** The cells that it covers. */
  readonly area: Rectangle;
}

/** A cell of Excel's list of answers and its prompt hold no more. */
export const LONGEST_PROMPT = 255;
export const LONGEST_PROMPT_TITLE = 32;

/** What may be written in the cells of an area. */
export interface Entry {
  readonly area: Rectangle;
  /** Anything, where it is left out. */
  readonly takes?: Taken;
  /** What Excel does with anything else: asks whether it is meant or, where it is left out, takes it. */
  readonly otherwise?: 'asks' | 'refuses';
  /** What is said where something else was written. */
  readonly saysOtherwise?: string;
  /** What is said beside the cell while it is chosen; cut where Excel would not take it. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** A list of texts (which hold no comma, and are 255 characters together), the texts of an area, or a number. */
export type Taken =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'area'; readonly sheet: string; readonly area: Rectangle }
  | { readonly kind: 'number' };

export interface Condition {
  readonly area: Rectangle;
  /** As it is for the first cell of the area, with its `=`; it moves with the cell as a formula does. */
  readonly formula: string;
  readonly look: Pick<Look, 'bold' | 'color' | 'fill'>;
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
  /** True: may be written in where the sheet is protected. */
  readonly open?: true;
}

export const isFormula = (cell: DocumentCell): cell is DocumentFormula =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

export const isLink = (cell: DocumentCell): cell is Link =>
  typeof cell === 'object' && cell !== null && 'link' in cell;

/** The look of a block's cells in its column of this number, counted from its own first. */
export function lookOf({ looks }: Block, column: number): Look | undefined {
  return looks !== undefined && 'length' in looks ? looks[column] : looks;
}
