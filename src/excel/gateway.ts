import type { Language, Localized } from '../language/localized';
import type { Severity } from '../findings/finding';
import type { CellOrSheet, Place } from '../workbook/address';
import type { DocumentSheet } from '../workbook/document';
import type { BlockCopy } from '../workbook/block-copy';
import type { Edit } from '../workbook/edit';
import type { EntryRule, Rectangle, WorkbookSnapshot } from '../workbook/snapshot';
import type { Command, Shortcuts } from './command-names';

/**
 * What the pane may ask of Excel. The pane knows this shape and nothing of Office.js. Every promise rejects with a
 * `GatewayError`.
 */
export interface WorkbookGateway {
  /** The whole workbook as plain data; with a change only what it names is read again, the rest is as read last. */
  readonly readWorkbook: (change?: WorkbookChange) => Promise<WorkbookSnapshot>;
  /**
   * Tells of changes, a while after the last of them and without what the product wrote itself; gives the way to stop.
   */
  readonly watch: (onChange: (change: WorkbookChange) => void) => Promise<() => Promise<void>>;
  /** What is selected; null where it is not one range. */
  readonly selection: () => Promise<SheetArea | null>;
  /** Tells when another range is selected; gives the way to stop. Where Excel cannot tell, it never does. */
  readonly watchSelection: (onChange: () => void) => Promise<() => Promise<void>>;
  /** What stands in a range, down to the last filled row of the sheet and to its last filled column. */
  readonly readRange: (range: SheetArea) => Promise<RangeContent>;
  /** Null where no formula fills the cell. */
  readonly formulaAt: (cell: Place) => Promise<FormulaAt | null>;
  /** What each of some cells offers and says, in their order; nothing in an Excel that does not tell. */
  readonly readEntries: (places: readonly Place[]) => Promise<readonly EntryRule[]>;
  /** Shows the sheet and selects the cell, if there is one. `reveal` shows the sheet first if it is hidden. */
  readonly goTo: (place: CellOrSheet, options?: { readonly reveal?: boolean }) => Promise<void>;
  /** Marks cells, in place of what was marked before. The user's own formats stay as they are. */
  readonly mark: (marks: readonly Mark[]) => Promise<Outcome>;
  readonly unmark: () => Promise<Outcome>;
  readonly comment: (comments: readonly CellComment[]) => Promise<Outcome>;
  /** Takes away the comments that the product wrote, and no others. */
  readonly removeComments: () => Promise<Outcome>;
  /**
   * Takes away marks and comments of the product's, of this session or an earlier one, whose finding is gone; what is
   * left is marked as it is found now. Tells whether anything of the product's is left.
   */
  readonly follow: (found: Found) => Promise<boolean>;
  /**
   * Writes a sheet of our own, in place of what it held when it was written before; gives the name that it has. It is
   * known by its table, and its first cell by what that may have said (`titles`).
   */
  readonly writeSheet: (sheet: DocumentSheet, titles: readonly string[]) => Promise<string>;
  /** Opens an .xlsx file as a new workbook, beside the one that is open. */
  readonly openNew: (bytes: Uint8Array) => Promise<void>;
  /** Copies a block of cells within its sheet, or does nothing where it has changed or something is in the way. */
  readonly copyBlock: (copy: BlockCopy) => Promise<CopyMade>;
  /** Takes out the rows that a copy put in, as long as nobody has written in them. */
  readonly removeRows: (rows: AddedRows) => Promise<void>;
  /**
   * Makes all of the edits, or none where a cell no longer holds what it did. With what will be found after them, marks
   * and comments follow in the same step to undo.
   */
  readonly apply: (edits: readonly Edit[], found?: Found) => Promise<Applied>;
  /** Keeps the JSON of a template document in the workbook, in place of the one that was; null takes it away. */
  readonly keepTemplate: (json: string | null) => Promise<void>;
  /** What the product remembers in the workbook, as it was written; null where nothing was. */
  readonly readMemory: () => Promise<string | null>;
  /** Refuses where something else stands there than `expected`. */
  readonly writeMemory: (text: string, expected: string | null) => Promise<void>;
  /** Whether the pane should open and check by itself with this workbook. */
  readonly readOpening: () => Promise<Opening>;
  /** Lets Excel open the pane with the workbook, or no more. */
  readonly writeOpening: (opensPane: boolean) => Promise<void>;
  /** Lets Excel ask for what its ribbon, the menu of a cell and keys offer; it waits for whoever takes it. */
  readonly expectCommands: () => void;
  /** Hands over what is asked for, also what was asked before, when Excel shows the pane; gives the way to stop. */
  readonly takeCommands: (perform: (command: Command) => void) => () => void;
  /** The keys of the commands; null where this Excel knows of none. */
  readonly shortcuts: () => Promise<Shortcuts | null>;
  /** Tells when the pane goes out of sight and comes back; gives the way to stop. */
  readonly watchHidden: (onChange: (isHidden: boolean) => void) => () => void;
  /** The language of Excel's own menus, as far as the product speaks it. */
  readonly displayLanguage: () => Language;
  /** What Excel looks like; null where it does not tell. */
  readonly theme: () => OfficeTheme | null;
  readonly watchTheme: (onChange: () => void) => () => void;
}

/** What is known of a workbook when the pane is opened with it. */
export interface Opening {
  /** From a template of ours, which goes with it. */
  readonly isMade: boolean;
  /** Excel opens the pane with it. */
  readonly opensPane: boolean;
}

/** Why Excel could not do what was asked; each has its own text for people. */
export type GatewayProblem =
  | 'cellEditing'
  | 'sheetMissing'
  | 'sheetHidden'
  | 'protected'
  | 'readOnly'
  | 'tooOld'
  | 'tooLarge'
  /** Somebody else changed the same meanwhile. */
  | 'conflict'
  /** Something in the sheet is in the way: a filter, merged cells, a pivot table. */
  | 'obstructed'
  | 'offline'
  | 'noAnswer'
  | 'unknown';

/** A failed call to Excel with what to do about it, and the technical detail for support. */
export class GatewayError extends Error {
  constructor(
    readonly problem: GatewayProblem,
    readonly explanation: Localized,
    readonly detail: string,
  ) {
    super(explanation.sv);
    this.name = 'GatewayError';
  }
}

/** What has changed in the workbook: sheets by the names that the last reading gave them, or anything. */
export interface WorkbookChange {
  readonly sheets: readonly string[] | 'all';
}

/** A range of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** What stands in a range, as the functions get it. */
export interface RangeContent extends SheetArea {
  readonly values: readonly (readonly unknown[])[];
}

/** The formula that gives a cell what it shows: in the cell itself, or in another one whose answer fills it. */
export interface FormulaAt {
  /** In English with its "=". */
  readonly formula: string;
  readonly stands: Place;
  readonly shows: unknown;
}

/** A cell to be marked for a finding. */
export interface Mark {
  readonly place: Place;
  readonly severity: Severity;
}

/** A comment on a finding. */
export interface CellComment {
  readonly place: Place;
  readonly text: string;
}

/** What is found in cells, for marks and comments to follow. */
export interface Found {
  /** Every cell with a finding that counts. */
  readonly open: readonly Mark[];
  /** What was said in cells of findings that are gone, where another finding may keep the cell. */
  readonly gone: readonly CellComment[];
}

/** How far it went: so many done, and where something hindered, how many were left and why. */
export interface Outcome {
  readonly done: number;
  readonly skipped: readonly { readonly sheet: string; readonly count: number; readonly why: Localized }[];
}

/** What undoes the edits that were made, in the order to make them in. */
export interface Applied {
  readonly undo: readonly Edit[];
  /** Where marks and comments followed: whether any are left; null where they could not follow. */
  readonly isOursLeft?: boolean | null;
}

/** A copy that was made: where it stands, and the rows that were put in for it; null where none were. */
export interface CopyMade {
  readonly area: Rectangle;
  readonly added: AddedRows | null;
}

/** Rows that were put in from `row` on, and what they held then, each from a column on; null for a blank one. */
export interface AddedRows {
  readonly sheet: string;
  readonly row: number;
  readonly rows: readonly ({ readonly column: number; readonly formulas: readonly unknown[] } | null)[];
}

/** What Office looks like; `highContrast` where the system forces its colours. */
export type OfficeTheme = 'light' | 'dark' | 'highContrast';
