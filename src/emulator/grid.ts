import type { Cell, Rectangle, Stretch, Visibility } from '../workbook/snapshot';
import type { Extras } from './extras';

export interface GridSheet {
  /** What the sheet is known by whatever its name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

/** A block of cells on a sheet. */
export interface GridRange {
  readonly sheet: string;
  readonly area: Rectangle;
}

/**
 * Something that has happened to a sheet, told by its id. `remote`: another person did it, in a window of their own.
 */
export type GridEvent = { readonly sheet: string; readonly remote: boolean } & (
  | { readonly kind: 'changed' | 'selected'; readonly area: Rectangle }
  | { readonly kind: 'activated' | 'added' | 'deleted' }
  | { readonly kind: 'renamed'; readonly before: string; readonly after: string }
  | { readonly kind: 'visibility'; readonly before: Visibility; readonly after: Visibility }
);

/**
 * What the host needs of a spreadsheet: plain data in and out. Behind it stands a snapshot in memory
 * (unit tests) or the browser spreadsheet (workbench). Sheets are named as `sheets()` names them.
 */
export interface Grid {
  /** In the order of the tabs. */
  readonly sheets: () => readonly GridSheet[];
  readonly activeSheet: () => string;
  readonly activate: (sheet: string) => void;
  /** The block that holds every value, or null on an empty sheet. */
  readonly usedRange: (sheet: string) => Rectangle | null;
  /** The cells of a block, row by row; cells outside the used range are blank. */
  readonly read: (range: GridRange) => readonly (readonly Cell[])[];
  /** The cell whose formula fills this one; null where none does, and in that cell itself. */
  readonly spillParent: (
    sheet: string,
    row: number,
    column: number,
  ) => { readonly row: number; readonly column: number } | null;
  readonly merges: (sheet: string) => readonly Rectangle[];
  readonly hiddenRows: (sheet: string) => readonly Stretch[];
  readonly hiddenColumns: (sheet: string) => readonly Stretch[];
  /** Makes one cell of a block that has at most one value, its first. */
  readonly merge: (range: GridRange) => void;
  readonly select: (range: GridRange) => void;
  readonly selection: () => GridRange;
  /** Whether somebody is typing in a cell just now. */
  readonly isEditing: () => boolean;
  readonly isReadOnly: () => boolean;
  /** Whether sheets can be neither added, removed, renamed, shown nor hidden. */
  readonly isStructureProtected: () => boolean;
  readonly setVisibility: (sheet: string, visibility: Visibility) => void;
  /** Puts cells in place of those that are there. */
  readonly write: (range: GridRange, cells: readonly (readonly Cell[])[]) => void;
  /** Gives the cells from another one on the looks that the spreadsheet itself holds of a block. */
  readonly copyLooks: (from: GridRange, to: { readonly row: number; readonly column: number }) => void;
  /** Puts in a blank row before a row, or takes one out; what stands below moves. */
  readonly insertRow: (sheet: string, row: number) => void;
  readonly deleteRow: (sheet: string, row: number) => void;
  /** Adds an empty sheet last. */
  readonly addSheet: (name: string) => void;
  /** What the workbook holds beside cells. */
  readonly extras: Extras;
  /** The custom XML parts of the workbook, by id. */
  readonly xmlParts: Map<string, string>;
  /** Tells of what happens, whoever does it; gives the way to stop. */
  readonly watch: (listener: (event: GridEvent) => void) => () => void;
}
