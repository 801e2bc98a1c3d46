import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import {
  ScrollToRangeOperation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type FWorkbook,
  type FWorksheet,
} from '@univerjs/preset-sheets-core';
import type { Rectangle, WorkbookSnapshot } from '../workbook/snapshot';
import { clearExtras, createExtras, shiftExtras } from '../emulator/extras';
import type { Grid } from '../emulator/grid';
import type { WorkbookFormats } from './formats/formats';
import type { LiveFunction } from './live-functions';
import { startUniver } from './start-univer';
import { callsOurs } from './stored-formulas';
import { toCellData } from './univer-cell';
import { createCellReader, type CellReader } from './univer-cells';
import { toRectangle, toUniver } from './univer-data';
import { createExtraLayout } from './univer-extra-layout';
import { createExtraLooks } from './univer-extra-looks';
import { univerFunctions } from './univer-functions';
import { createUniverLanguage, type CellTexts } from './univer-language';
import { createNotePainter } from './univer-notes';
import { watchUniver } from './univer-watch';

/** The browser spreadsheet. Only this file and those named `univer-…` know which one it is. */
export interface UniverGrid extends Grid {
  /** Shows this workbook instead of the one that was shown; done when its formulas are calculated. */
  readonly open: (workbook: WorkbookSnapshot, formats: WorkbookFormats) => Promise<void>;
  /** Why one of our functions refuses what the formula in a cell gives it; null where none does. */
  readonly refusalAt: (sheet: string, row: number, column: number) => string | null;
  /** The cell whose formula fills this one; null where none does, and in that cell itself. */
  readonly spillParent: (
    sheet: string,
    row: number,
    column: number,
  ) => { row: number; column: number } | null;
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

/** What the selected cell shows is another when one of these has run, and when formulas have been calculated. */
const SHOWN_CHANGES = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id, SetRangeValuesMutation.id];

const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

/** What the spreadsheet has of the product and of the page. */
export interface GridParts {
  readonly functions: readonly LiveFunction[];
  /** Whether it is to read and show formulas and numbers as a Swedish Excel does. */
  readonly isSwedish: () => boolean;
}

/** Starts the spreadsheet in an element of the page. */
export function createUniverGrid(container: HTMLElement, parts: GridParts): UniverGrid {
  const shown = startShown(container, parts);
  const { api, extras, xmlParts, notes } = shown;
  return {
    open: shown.open,
    ...lookups(shown),
    ...selections(shown),
    ...writes(shown),
    onShownChange: shown.onChange,
    pointerGone: notes.hide,
    speak: () => {
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

type Shown = ReturnType<typeof startShown>;

/** The spreadsheet with the workbook that it shows, and what of that the spreadsheet itself does not hold. */
function startShown(container: HTMLElement, { functions, isSwedish }: GridParts) {
  const ours = univerFunctions(functions);
  const { api, injector } = startUniver(container, ours);
  const language = createUniverLanguage(api, injector, isSwedish);
  const cells = createCellReader(injector);
  const formulas = api.getFormula();
  formulas.calculationStart(ours.beginCalculation);
  let book: FWorkbook | null = null;
  const shownListeners: (() => void)[] = [];
  const tellShownChange = (): void => {
    // Between two workbooks nothing is shown.
    if (book !== null) for (const listener of shownListeners) listener();
  };
  // Its event of selections tells only of those that the user makes.
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (SHOWN_CHANGES.includes(id)) tellShownChange();
  });
  const { xmlParts, extras, looks, notes } = startExtras(api, injector, cells, () => book);
  const visibilities = new Map<string, WorkbookSnapshot['sheets'][number]['visibility']>();

  /** The spreadsheet gets these parts of it with its first workbook. */
  function listen(): void {
    looks.start();
    formulas.calculationResultApplied(tellShownChange);
    language.listen();
  }

  function workbook(): FWorkbook {
    if (book === null) throw new Error('No workbook is open.');
    return book;
  }

  function sheetNamed(name: string): FWorksheet {
    const sheet = workbook().getSheetByName(name);
    if (sheet === null) throw new Error(`The spreadsheet has no sheet "${name}".`);
    return sheet;
  }

  const rangeOf = (sheet: string, area: Rectangle): ReturnType<FWorksheet['getRange']> =>
    sheetNamed(sheet).getRange(area.row, area.column, area.rows, area.columns);

  async function open(snapshot: WorkbookSnapshot, formats: WorkbookFormats): Promise<void> {
    const isFirst = book === null;
    if (book !== null) api.disposeUnit(book.getId());
    book = null;
    xmlParts.clear();
    clearExtras(extras);
    looks.forget();
    visibilities.clear();
    for (const { name, visibility } of snapshot.sheets) visibilities.set(name, visibility);
    book = api.createWorkbook(toUniver(snapshot, formats));
    book.getActiveSheet().getRange(0, 0).activate();
    if (isFirst) listen();
    language.use(book);
    await formulas.onCalculationResultApplied();
  }

  return {
    ...{
      api,
      cells,
      language,
      ours,
      extras,
      xmlParts,
      notes,
      visibilities,
      open,
      workbook,
      sheetNamed,
      rangeOf,
    },
    onChange: (listener: () => void): void => {
      shownListeners.push(listener);
    },
  };
}

/** What a workbook holds that the spreadsheet itself has no place for, and those who show it. */
function startExtras(api: FUniver, injector: Injector, cells: CellReader, book: () => FWorkbook | null) {
  const xmlParts = new Map<string, string>();
  const extras = createExtras();
  const shown = () => ({ book: book(), extras });
  const looks = createExtraLooks(injector, shown);
  const layout = createExtraLayout(api, cells, shown);
  const notes = createNotePainter(injector, shown);
  extras.changed = () => {
    looks.paint();
    layout.update();
    notes.paint();
  };
  return { xmlParts, extras, looks, notes };
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

/** Where the user is. */
const selections = (
  shown: Shown,
): Pick<UniverGrid, 'activeSheet' | 'activate' | 'select' | 'selection' | 'isEditing'> => ({
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
});

/** What changes the workbook. */
const writes = (
  shown: Shown,
): Pick<UniverGrid, 'merge' | 'setVisibility' | 'write' | 'insertRow' | 'deleteRow' | 'addSheet'> => ({
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
  insertRow: (name, row) => {
    const sheet = shown.sheetNamed(name);
    sheet.insertRowBefore(row);
    shiftExtras(shown.extras, sheet.getSheetId(), row, 1);
    shown.extras.changed();
  },
  deleteRow: (name, row) => {
    const sheet = shown.sheetNamed(name);
    sheet.deleteRow(row);
    shiftExtras(shown.extras, sheet.getSheetId(), row, -1);
    shown.extras.changed();
  },
  addSheet: (name) => {
    shown.workbook().insertSheet(name);
  },
});
