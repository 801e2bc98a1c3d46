import { LocaleType, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { ScrollToRangeOperation, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Rectangle, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { Grid } from '../host/grid';
import { createExtras, shiftExtras } from '../host/extras';
import { toCell, toCellData, toRectangle, toUniver } from './univer-data';
import { createMarkPainter } from './univer-marks';
import { watchUniver } from './univer-watch';

/** The browser spreadsheet. Only this file and `univer-data.ts` know which one it is. */
export interface UniverGrid extends Grid {
  /** Shows this workbook instead of the one that was shown. */
  readonly open: (workbook: WorkbookSnapshot) => void;
}

/** Starts the spreadsheet in an element of the page. */
export function createUniverGrid(container: HTMLElement): UniverGrid {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(enUS) },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    // The focus stays where the user works, also in the pane.
    disableAutoFocus: true,
    footer: { statisticBar: false, menus: false, zoomSlider: false, addSheetButtonConfig: { show: false } },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  let book: FWorkbook | null = null;
  const xmlParts = new Map<string, string>();
  const extras = createExtras();
  const marks = createMarkPainter(() => ({ book, extras }));
  extras.changed = marks.paint;
  api.addEvent(api.Event.ActiveSheetChanged, marks.paint);
  let visibilities = new Map<string, WorkbookSnapshot['sheets'][number]['visibility']>();

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

  return {
    open: (snapshot) => {
      if (book !== null) api.disposeUnit(book.getId());
      xmlParts.clear();
      for (const list of [extras.conditionalFormats, extras.comments, extras.tables]) list.length = 0;
      extras.formats.clear();
      marks.forget();
      visibilities = new Map(snapshot.sheets.map(({ name, visibility }) => [name, visibility]));
      book = api.createWorkbook(toUniver(snapshot));
      book.getActiveSheet().getRange(0, 0).activate();
    },
    sheets: () =>
      workbook()
        .getSheets()
        .map((sheet) => {
          const name = sheet.getSheetName();
          // Univer has one kind of hidden only.
          const hidden = visibilities.get(name) === 'veryHidden' ? 'veryHidden' : 'hidden';
          return {
            id: sheet.getSheetId(),
            name,
            visibility: sheet.isSheetHidden() ? hidden : 'visible',
            isProtected: false,
          };
        }),
    activeSheet: () => workbook().getActiveSheet().getSheetName(),
    activate: (sheet) => {
      workbook().setActiveSheet(sheetNamed(sheet));
    },
    usedRange: (sheet) => usedRange(sheetNamed(sheet)),
    read: ({ sheet, area }) =>
      rangeOf(sheet, area)
        .getCellDatas()
        .map((row) => row.map(toCell)),
    merges: (sheet) =>
      sheetNamed(sheet)
        .getMergedRanges()
        .map((range) => toRectangle(range.getRange())),
    select: ({ sheet, area }) => {
      const range = rangeOf(sheet, area);
      range.activate();
      void api.executeCommand(ScrollToRangeOperation.id, { range: range.getRange() });
    },
    selection: () => {
      const range = workbook().getActiveRange();
      if (range === null) throw new Error('Nothing is selected.');
      return { sheet: workbook().getActiveSheet().getSheetName(), area: toRectangle(range.getRange()) };
    },
    isEditing: () => workbook().isCellEditing(),
    isReadOnly: () => false,
    isStructureProtected: () => false,
    setVisibility: (name, visibility) => {
      visibilities.set(name, visibility);
      const sheet = sheetNamed(name);
      if (visibility === 'visible') sheet.showSheet();
      else sheet.hideSheet();
    },
    write: ({ sheet, area }, cells) => {
      rangeOf(sheet, area).setValues(
        cells.map((row) => row.map((cell) => ({ v: null, f: null, ...toCellData(cell, false) }))),
      );
    },
    insertRow: (name, row) => {
      const sheet = sheetNamed(name);
      sheet.insertRowBefore(row);
      shiftExtras(extras, sheet.getSheetId(), row, 1);
      extras.changed();
    },
    deleteRow: (name, row) => {
      const sheet = sheetNamed(name);
      sheet.deleteRow(row);
      shiftExtras(extras, sheet.getSheetId(), row, -1);
      extras.changed();
    },
    addSheet: (name) => {
      workbook().insertSheet(name);
    },
    extras,
    xmlParts,
    watch: (listener) => watchUniver(api, listener),
  };
}

function usedRange(sheet: FWorksheet): Rectangle | null {
  let area: Rectangle | null = null;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, data) => {
      const cell = toCell(data);
      if (cell.type !== 'blank' || cell.formula !== undefined) area = extended(area, row, column);
    });
  return area;
}

function extended(area: Rectangle | null, row: number, column: number): Rectangle {
  if (area === null) return { row, column, rows: 1, columns: 1 };
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  return {
    row: top,
    column: left,
    rows: Math.max(area.row + area.rows, row + 1) - top,
    columns: Math.max(area.column + area.columns, column + 1) - left,
  };
}
