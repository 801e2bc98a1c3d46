import { ScrollToRangeOperation } from '@univerjs/preset-sheets-core';
import type { FunctionResult } from '../emulator/function-calls';
import type { Grid } from '../emulator/grid';
import { cellAddress } from '../workbook/address';
import type { Rectangle } from '../workbook/snapshot';
import type { ShownWorkbook } from './save/write-shown';
import { callsOurs } from './stored-formulas';
import { toCellData } from './univer-cell';
import { toRectangle } from './univer-data';
import { fromUniver } from './univer-formats';
import type { KeptWorkbook } from './univer-keep';
import type { CellTexts } from './univer-language';
import type { OpenedFile } from './beside';
import { startShown, type GridParts, type Shown } from './univer-shown';
import { watchUniver } from './univer-watch';

/** The browser spreadsheet. Only this file and those named `univer-…` know which one it is. */
export interface UniverGrid extends Grid {
  /** Shows this workbook instead of the one that was shown; done when its formulas are calculated. */
  readonly open: (workbook: OpenedFile | KeptWorkbook) => Promise<void>;
  /** The workbook as it stands. */
  readonly kept: () => KeptWorkbook;
  /** What the spreadsheet shows, to be written in a file. */
  readonly shown: () => ShownWorkbook;
  /** Called when anything has changed that the workbook would be opened with again. */
  readonly onWork: (listener: () => void) => void;
  /** Lets our functions run there where the pane runs now; null where they run nowhere. */
  readonly callBy: (caller: SheetCaller | null) => void;
  /** Enters what is being typed in a cell, as Excel does before it leaves a workbook or saves it. */
  readonly endEditing: () => Promise<void>;
  /** Done when our functions have answered all that the formulas ask. */
  readonly whenAnswered: () => Promise<void>;
  /** Why one of our functions refuses what the formula in a cell gives it; null where none does. */
  readonly refusalAt: (sheet: string, row: number, column: number) => string | null;
  /** What a cell shows, and what it shows when it is opened, in the language that is chosen. */
  readonly textsOf: (sheet: string, row: number, column: number) => CellTexts;
  /** Called when another cell is selected, when cells are written, and when formulas have been calculated. */
  readonly onShownChange: (listener: () => void) => void;
  /** To be called when the pointer leaves for what the spreadsheet does not see: another frame. */
  readonly pointerGone: () => void;
  /** To be called where another language has been chosen. */
  readonly speak: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Excel as it calls one of our functions, by its id, for the cell at an address. */
export type SheetCaller = (id: string, args: readonly unknown[], address: string) => Promise<FunctionResult>;

const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

/** Starts the spreadsheet in an element of the page. */
export function createUniverGrid(container: HTMLElement, parts: GridParts): UniverGrid {
  const shown = startShown(container, parts);
  const { api, extras, xmlParts, notes } = shown;
  const found = lookups(shown);
  return {
    open: shown.open,
    shown: () => shownWorkbook(shown, found),
    kept: shown.kept,
    onWork: shown.onWork,
    ...found,
    ...selections(shown),
    ...writes(shown),
    onShownChange: shown.onChange,
    whenAnswered: () => shown.ours.answers.whenSettled(),
    callBy: (caller) => {
      shown.ours.answers.use(
        caller &&
          ((id, args, { unit, sheet, row, column }) => {
            const name = api.getUniverSheet(unit)?.getSheetBySheetId(sheet)?.getSheetName() ?? '';
            return caller(id, args, `${name}!${cellAddress(row, column)}`);
          }),
      );
    },
    pointerGone: notes.hide,
    speak: () => {
      shown.ours.answers.forgetAnswers();
      shown.language.use(shown.workbook());
      shown.workbook().getActiveSheet().refreshCanvas();
    },
    undo: () => {
      shown.workbook().undo();
    },
    redo: () => {
      shown.workbook().redo();
    },
    isReadOnly: () => false,
    isStructureProtected: () => false,
    extras,
    xmlParts,
    watch: (listener) => watchUniver(api, listener),
  };
}

/** What the workbook holds. */
const lookups = (
  shown: Shown,
): Pick<
  UniverGrid,
  | 'sheets'
  | 'usedRange'
  | 'read'
  | 'textsOf'
  | 'refusalAt'
  | 'spillParent'
  | 'merges'
  | 'hiddenRows'
  | 'hiddenColumns'
> => ({
  sheets: () =>
    shown
      .workbook()
      .getSheets()
      .map((sheet) => {
        const name = sheet.getSheetName();
        // Univer has one kind of hidden only.
        const hidden = shown.visibilities.get(name) === 'veryHidden' ? 'veryHidden' : 'hidden';
        return {
          id: sheet.getSheetId(),
          name,
          visibility: sheet.isSheetHidden() ? hidden : 'visible',
          isProtected: false,
        };
      }),
  usedRange: (sheet) => shown.cells.usedRange(shown.sheetNamed(sheet)),
  read: ({ sheet, area }) => shown.cells.read(shown.sheetNamed(sheet), area),
  textsOf: (sheet, row, column) => shown.language.textsOf(shown.sheetNamed(sheet), row, column),
  refusalAt: (name, row, column) => {
    const sheet = shown.sheetNamed(name);
    const [cell] = shown.cells.read(sheet, { row, column, rows: 1, columns: 1 }).flat();
    const refusal = shown.ours.refusalAt(sheet.getSheetId(), row, column);
    // It may have been said of another formula that stood here before.
    const isOfThis = cell?.type === 'error' && cell.value === refusal?.code && callsOurs(cell.formula ?? '');
    return isOfThis ? refusal.message : null;
  },
  spillParent: (sheet, row, column) => shown.cells.spillParent(shown.sheetNamed(sheet), row, column),
  merges: (sheet) =>
    shown
      .sheetNamed(sheet)
      .getMergedRanges()
      .map((range) => toRectangle(range.getRange())),
  hiddenRows: (sheet) =>
    shown
      .sheetNamed(sheet)
      .getSheet()
      .getHiddenRows()
      .map(({ startRow, endRow }) => ({ first: startRow, last: endRow })),
  hiddenColumns: (sheet) =>
    shown
      .sheetNamed(sheet)
      .getSheet()
      .getHiddenCols()
      .map(({ startColumn, endColumn }) => ({ first: startColumn, last: endColumn })),
});

/** All that the workbook holds and how it looks. */
function shownWorkbook(
  { workbook, cells, extras, xmlParts, lost, carried }: Shown,
  found: ReturnType<typeof lookups>,
): ShownWorkbook {
  const sheets = found.sheets();
  return {
    workbook: {
      sheets: sheets.map(({ name, visibility }) => {
        const area = found.usedRange(name) ?? { ...FIRST_CELL, rows: 0, columns: 0 };
        const merges = found.merges(name);
        return {
          name,
          visibility,
          area,
          merges,
          cells: area.rows === 0 ? [] : found.read({ sheet: name, area }),
        };
      }),
    },
    formats: fromUniver(workbook().save(), (sheet) => cells.filled(workbook(), sheet)),
    extras,
    lost: lost(),
    carried: carried(),
    ids: new Map(sheets.map(({ name, id }) => [name, id])),
    xmlParts,
  };
}

/** Where the user is. */
const selections = (
  shown: Shown,
): Pick<UniverGrid, 'activeSheet' | 'activate' | 'select' | 'selection' | 'isEditing' | 'endEditing'> => ({
  activeSheet: () => shown.workbook().getActiveSheet().getSheetName(),
  activate: (sheet) => {
    shown.workbook().setActiveSheet(shown.sheetNamed(sheet));
  },
  select: ({ sheet, area }) => {
    const range = shown.rangeOf(sheet, area);
    range.activate();
    void shown.api.executeCommand(ScrollToRangeOperation.id, { range: range.getRange() });
  },
  selection: () => {
    const range = shown.workbook().getActiveRange();
    // On a sheet that nobody has been to nothing is selected here; in Excel it is the first cell.
    const area = range === null ? FIRST_CELL : toRectangle(range.getRange());
    return { sheet: shown.workbook().getActiveSheet().getSheetName(), area };
  },
  isEditing: () => shown.workbook().isCellEditing(),
  endEditing: async () => {
    const workbook = shown.workbook();
    if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
  },
});

/** What changes the workbook. */
const writes = (
  shown: Shown,
): Pick<
  UniverGrid,
  'merge' | 'setVisibility' | 'write' | 'copyLooks' | 'insertRow' | 'deleteRow' | 'addSheet'
> => ({
  merge: ({ sheet, area }) => {
    shown.rangeOf(sheet, area).merge();
  },
  setVisibility: (name, visibility) => {
    shown.visibilities.set(name, visibility);
    const sheet = shown.sheetNamed(name);
    if (visibility === 'visible') sheet.showSheet();
    else sheet.hideSheet();
  },
  write: ({ sheet, area }, rows) => {
    shown
      .rangeOf(sheet, area)
      .setValues(rows.map((row) => row.map((cell) => ({ v: null, f: null, ...toCellData(cell) }))));
    // Formats that were asked for in the same step show now, and rows fit what stands in them.
    shown.extras.changed();
  },
  copyLooks: ({ sheet, area }, to) => {
    const looks = shown.rangeOf(sheet, area).getCellDatas();
    shown
      .rangeOf(sheet, { ...area, row: to.row, column: to.column })
      .setValues(looks.map((row) => row.map((cell) => ({ s: cell?.s ?? null }))));
  },
  insertRow: (name, row) => {
    shown.sheetNamed(name).insertRowBefore(row);
    shown.extras.changed();
  },
  deleteRow: (name, row) => {
    shown.sheetNamed(name).deleteRow(row);
    shown.extras.changed();
  },
  addSheet: (name) => {
    shown.workbook().insertSheet(name);
  },
});
