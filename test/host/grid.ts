import type { Cell, Rectangle, Visibility } from '../../src/workbook/snapshot';

export interface GridSheet {
  readonly name: string;
  readonly visibility: Visibility;
}

/** A block of cells on a sheet. */
export interface GridRange {
  readonly sheet: string;
  readonly area: Rectangle;
}

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
  readonly merges: (sheet: string) => readonly Rectangle[];
  readonly select: (range: GridRange) => void;
  readonly selection: () => GridRange;
  /** Whether somebody is typing in a cell just now. */
  readonly isEditing: () => boolean;
}
