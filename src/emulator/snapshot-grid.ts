import { parseCellAddress } from '../workbook/address';
import { cell as cellOf, type Value } from '../workbook/from-values';
import { withCells, withoutRow, withRow } from '../workbook/apply-edits';
import {
  cellAt,
  type Cell,
  type Rectangle,
  type SheetSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import type { Grid, GridEvent, GridRange } from './grid';
import { createExtras, shiftExtras } from './extras';

interface StoredSheet {
  readonly id: string;
  content: SheetSnapshot;
  isProtected: boolean;
}

/** A grid in memory over a snapshot, with what people do to a workbook beside the product. */
export interface SnapshotGrid extends Grid {
  /** Puts the grid in cell-edit mode, or ends it. */
  readonly edit: (on: boolean) => void;
  readonly setReadOnly: (on: boolean) => void;
  readonly protect: (sheet: string, on?: boolean) => void;
  /** Lets people write in a cell (A1 address) though its sheet is protected. */
  readonly unlock: (sheet: string, cell: string) => void;
  /** Formats a cell (A1 address) as text. */
  readonly formatAsText: (sheet: string, cell: string) => void;
  readonly protectStructure: (on?: boolean) => void;
  /** Types a value in a cell (A1 address). */
  readonly type: (sheet: string, cell: string, value: Value | Cell) => void;
  readonly add: (sheet: SheetSnapshot) => void;
  readonly remove: (sheet: string) => void;
  readonly rename: (sheet: string, name: string) => void;
  /** The workbook as it is now. */
  readonly snapshot: () => WorkbookSnapshot;
  /** Does something as another person would, from a window of their own. */
  readonly asCoauthor: (action: () => void) => void;
  /** Does something that the grid tells nobody of, as Excel on the web does a choice in a dropdown. */
  readonly silently: (action: () => void) => void;
}

export function createSnapshotGrid(workbook: WorkbookSnapshot): SnapshotGrid {
  let sheets: readonly StoredSheet[] = workbook.sheets.map(stored);
  let added = sheets.length;
  const firstVisible = workbook.sheets.find((sheet) => sheet.visibility === 'visible');
  let selection: GridRange = {
    sheet: firstVisible?.name ?? '',
    area: { row: 0, column: 0, rows: 1, columns: 1 },
  };
  let isEditing = false;
  let isReadOnly = false;
  let isStructureProtected = false;
  let remote = false;
  let silent = false;
  const listeners = new Set<(event: GridEvent) => void>();

  function stored(content: SheetSnapshot, index: number): StoredSheet {
    return { id: `{${String(index + 1).padStart(8, '0')}}`, content, isProtected: false };
  }

  function sheetNamed(name: string): StoredSheet {
    const sheet = sheets.find(({ content }) => content.name === name);
    if (sheet === undefined) throw new Error(`The grid has no sheet "${name}".`);
    return sheet;
  }

  function cellArea(cell: string): Rectangle {
    const position = parseCellAddress(cell);
    if (position === null) throw new Error(`${cell} is no address.`);
    return { ...position, rows: 1, columns: 1 };
  }

  function format(name: string, cell: string, property: string, value: unknown): void {
    grid.extras.formats.push({ sheet: sheetNamed(name).id, area: cellArea(cell), property, value });
  }

  function tell(event: GridEvent): void {
    if (silent) return;
    for (const listener of [...listeners]) listener(event);
  }

  const grid: SnapshotGrid = {
    sheets: () =>
      sheets.map(({ id, content: { name, visibility }, isProtected }) => ({
        id,
        name,
        visibility,
        isProtected,
      })),
    activeSheet: () => selection.sheet,
    activate: (name) => {
      if (name === selection.sheet) return;
      selection = { ...selection, sheet: name };
      tell({ kind: 'activated', sheet: sheetNamed(name).id, remote });
    },
    usedRange: (name) => {
      const { area } = sheetNamed(name).content;
      return isEmpty(area) ? null : area;
    },
    read: ({ sheet: name, area }) => {
      const { content } = sheetNamed(name);
      return Array.from({ length: area.rows }, (_row, row) =>
        Array.from({ length: area.columns }, (_column, column) =>
          cellAt(content, area.row + row, area.column + column),
        ),
      );
    },
    merges: (name) => sheetNamed(name).content.merges,
    merge: ({ sheet: name, area }) => {
      const sheet = sheetNamed(name);
      sheet.content = { ...sheet.content, merges: [...sheet.content.merges, area] };
    },
    select: (range) => {
      selection = range;
    },
    selection: () => selection,
    isEditing: () => isEditing,
    isReadOnly: () => isReadOnly,
    isStructureProtected: () => isStructureProtected,
    setVisibility: (name, visibility: Visibility) => {
      const sheet = sheetNamed(name);
      const before = sheet.content.visibility;
      sheet.content = { ...sheet.content, visibility };
      tell({ kind: 'visibility', sheet: sheet.id, before, after: visibility, remote });
    },
    write: ({ sheet: name, area }, cells) => {
      const sheet = sheetNamed(name);
      sheet.content = withCells(sheet.content, area, cells);
      tell({ kind: 'changed', sheet: sheet.id, area, remote });
    },
    insertRow: (name, row) => {
      const sheet = sheetNamed(name);
      sheet.content = withRow(sheet.content, row);
      shiftExtras(grid.extras, sheet.id, row, 1);
      tell({ kind: 'changed', sheet: sheet.id, area: { row, column: 0, rows: 1, columns: 1 }, remote });
    },
    deleteRow: (name, row) => {
      const sheet = sheetNamed(name);
      sheet.content = withoutRow(sheet.content, row);
      shiftExtras(grid.extras, sheet.id, row, -1);
      tell({ kind: 'changed', sheet: sheet.id, area: { row, column: 0, rows: 1, columns: 1 }, remote });
    },
    addSheet: (name) => {
      const area = { row: 0, column: 0, rows: 0, columns: 0 };
      grid.add({ name, visibility: 'visible', area, cells: [], merges: [] });
    },
    extras: createExtras(),
    xmlParts: new Map(),
    watch: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    edit: (on) => {
      isEditing = on;
    },
    setReadOnly: (on) => {
      isReadOnly = on;
    },
    protect: (name, on = true) => {
      sheetNamed(name).isProtected = on;
    },
    unlock: (name, cell) => {
      format(name, cell, 'locked', false);
    },
    formatAsText: (name, cell) => {
      format(name, cell, 'numberFormat', '@');
    },
    protectStructure: (on = true) => {
      isStructureProtected = on;
    },
    type: (name, cell, value) => {
      grid.write({ sheet: name, area: cellArea(cell) }, [[cellOf(value)]]);
    },
    add: (content) => {
      const sheet = stored(content, added);
      added += 1;
      sheets = [...sheets, sheet];
      tell({ kind: 'added', sheet: sheet.id, remote });
    },
    remove: (name) => {
      const sheet = sheetNamed(name);
      sheets = sheets.filter((other) => other !== sheet);
      tell({ kind: 'deleted', sheet: sheet.id, remote });
    },
    rename: (name, after) => {
      const sheet = sheetNamed(name);
      sheet.content = { ...sheet.content, name: after };
      if (selection.sheet === name) selection = { ...selection, sheet: after };
      tell({ kind: 'renamed', sheet: sheet.id, before: name, after, remote });
    },
    snapshot: () => ({ sheets: sheets.map(({ content }) => content) }),
    asCoauthor: (action) => {
      remote = true;
      action();
      remote = false;
    },
    silently: (action) => {
      silent = true;
      action();
      silent = false;
    },
  };
  return grid;
}

const isEmpty = (area: Rectangle): boolean => area.rows === 0 || area.columns === 0;
