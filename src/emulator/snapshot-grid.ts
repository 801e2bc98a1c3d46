import { parseArea } from '../workbook/address';
import { withCells, withoutRow, withRow } from '../workbook/apply-edits';
import { cell as cellOf, sheet as sheetOf, type Value } from '../workbook/from-values';
import {
  cellAt,
  type Cell,
  contains,
  type Rectangle,
  type SheetSnapshot,
  type Stretch,
  type Visibility,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { createExtras, shiftExtras, type TextRun } from './extras';
import type { Grid, GridEvent, GridRange, GridSheet } from './grid';

interface StoredSheet {
  readonly id: string;
  content: SheetSnapshot;
  isProtected: boolean;
}

/** What has happened to a sheet; who did it is added. */
type Told = GridEvent extends infer Each ? (Each extends unknown ? Omit<Each, 'remote'> : never) : never;

/** A grid in memory over a snapshot, with what people do to a workbook beside the product. */
export class SnapshotGrid implements Grid {
  private stored: readonly StoredSheet[] = [];
  private added = 0;
  private spilled: readonly GridRange[] = [];
  private selected: GridRange;
  private editing = false;
  private readOnly = false;
  private structureProtected = false;
  private remote = false;
  private silent = false;
  private readonly listeners = new Set<(event: GridEvent) => void>();
  readonly extras = createExtras();
  readonly xmlParts = new Map<string, string>();

  constructor({ sheets }: WorkbookSnapshot) {
    for (const sheet of sheets) this.store(sheet);
    const first = sheets.find(({ visibility }) => visibility === 'visible');
    this.selected = { sheet: first?.name ?? '', area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  readonly sheets = (): readonly GridSheet[] =>
    this.stored.map(({ id, content: { name, visibility }, isProtected }) => ({
      id,
      name,
      visibility,
      isProtected,
    }));

  readonly activeSheet = (): string => this.selected.sheet;

  readonly activate = (name: string): void => {
    if (name === this.selected.sheet) return;
    this.selected = { ...this.selected, sheet: name };
    this.tell({ kind: 'activated', sheet: this.named(name).id });
  };

  readonly usedRange = (name: string): Rectangle | null => {
    const { area } = this.named(name).content;
    return area.rows === 0 || area.columns === 0 ? null : area;
  };

  readonly read = ({ sheet, area }: GridRange): readonly (readonly Cell[])[] => {
    const { content } = this.named(sheet);
    return Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) =>
        cellAt(content, area.row + row, area.column + column),
      ),
    );
  };

  readonly spillParent = (sheet: string, row: number, column: number) => {
    const filling = this.spilled.find(
      (each) =>
        each.sheet === sheet &&
        contains(each.area, row, column) &&
        (each.area.row !== row || each.area.column !== column),
    );
    return filling === undefined ? null : { row: filling.area.row, column: filling.area.column };
  };

  readonly merges = (name: string): readonly Rectangle[] => this.named(name).content.merges;

  readonly hiddenRows = (name: string): readonly Stretch[] => this.named(name).content.hiddenRows ?? [];
  readonly hiddenColumns = (name: string): readonly Stretch[] => this.named(name).content.hiddenColumns ?? [];

  readonly merge = ({ sheet, area }: GridRange): void => {
    this.change(sheet, (content) => ({ ...content, merges: [...content.merges, area] }));
  };

  readonly select = (range: GridRange): void => {
    this.selected = range;
    this.tell({ kind: 'selected', sheet: this.named(range.sheet).id, area: range.area });
  };

  readonly selection = (): GridRange => this.selected;
  readonly isEditing = (): boolean => this.editing;
  readonly isReadOnly = (): boolean => this.readOnly;
  readonly isStructureProtected = (): boolean => this.structureProtected;

  readonly setVisibility = (name: string, visibility: Visibility): void => {
    const before = this.named(name).content.visibility;
    const sheet = this.change(name, (content) => ({ ...content, visibility }));
    this.tell({ kind: 'visibility', sheet, before, after: visibility });
  };

  readonly write = ({ sheet: name, area }: GridRange, cells: readonly (readonly Cell[])[]): void => {
    const sheet = this.change(name, (content) => withCells(content, area, cells));
    this.tell({ kind: 'changed', sheet, area });
  };

  /** In memory a cell looks as its format says, which goes with it. */
  readonly copyLooks = (): void => undefined;

  readonly insertRow = (name: string, row: number): void => {
    this.shift(name, row, 1, withRow);
  };

  readonly deleteRow = (name: string, row: number): void => {
    this.shift(name, row, -1, withoutRow);
  };

  readonly addSheet = (name: string): void => {
    this.add(sheetOf(name));
  };

  readonly watch = (listener: (event: GridEvent) => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Puts the grid in cell-edit mode, or ends it. */
  readonly edit = (on: boolean): void => {
    this.editing = on;
  };

  readonly setReadOnly = (on: boolean): void => {
    this.readOnly = on;
  };

  readonly protect = (name: string, on = true): void => {
    this.named(name).isProtected = on;
  };

  /** Lets people write in a cell (A1 address) though its sheet is protected. */
  readonly unlock = (name: string, cell: string): void => {
    this.format(name, cell, 'locked', false);
  };

  /** Formats a cell (A1 address) as text. */
  readonly formatAsText = (name: string, cell: string): void => {
    this.format(name, cell, 'numberFormat', '@');
  };

  /** Strikes through what stands in a cell (A1 address), or pieces of its text. */
  readonly strike = (name: string, cell: string, runs?: readonly TextRun[]): void => {
    this.format(name, cell, 'strikethrough', runs === undefined ? true : null);
    if (runs !== undefined) this.format(name, cell, 'textRuns', runs);
  };

  readonly protectStructure = (on = true): void => {
    this.structureProtected = on;
  };

  /** Says that the formula in the first cell of a block fills it. */
  readonly spill = (range: GridRange): void => {
    this.spilled = [...this.spilled, range];
  };

  /** Types a value in a cell (A1 address). */
  readonly type = (name: string, cell: string, value: Value | Cell): void => {
    this.write({ sheet: name, area: cellArea(cell) }, [[cellOf(value)]]);
  };

  readonly add = (content: SheetSnapshot): void => {
    this.tell({ kind: 'added', sheet: this.store(content) });
  };

  readonly remove = (name: string): void => {
    const sheet = this.named(name);
    this.stored = this.stored.filter((other) => other !== sheet);
    this.tell({ kind: 'deleted', sheet: sheet.id });
  };

  readonly rename = (before: string, after: string): void => {
    const sheet = this.change(before, (content) => ({ ...content, name: after }));
    if (this.selected.sheet === before) this.selected = { ...this.selected, sheet: after };
    this.tell({ kind: 'renamed', sheet, before, after });
  };

  /** The workbook as it is now. */
  readonly snapshot = (): WorkbookSnapshot => ({ sheets: this.stored.map(({ content }) => content) });

  /** Does something as another person would, from a window of their own. */
  readonly asCoauthor = (action: () => void): void => {
    this.remote = true;
    action();
    this.remote = false;
  };

  /** Does something that the grid tells nobody of, as Excel on the web does a choice in a dropdown. */
  readonly silently = (action: () => void): void => {
    this.silent = true;
    action();
    this.silent = false;
  };

  /** Puts a sheet last; gives its id. */
  private store(content: SheetSnapshot): string {
    this.added += 1;
    const id = `{${String(this.added).padStart(8, '0')}}`;
    this.stored = [...this.stored, { id, content, isProtected: false }];
    return id;
  }

  private named(name: string): StoredSheet {
    const sheet = this.stored.find(({ content }) => content.name === name);
    if (sheet === undefined) throw new Error(`The grid has no sheet "${name}".`);
    return sheet;
  }

  /** Gives the id of the sheet. */
  private change(name: string, change: (content: SheetSnapshot) => SheetSnapshot): string {
    const sheet = this.named(name);
    sheet.content = change(sheet.content);
    return sheet.id;
  }

  private shift(
    name: string,
    row: number,
    by: 1 | -1,
    change: (content: SheetSnapshot, row: number) => SheetSnapshot,
  ): void {
    const sheet = this.change(name, (content) => change(content, row));
    shiftExtras(this.extras, sheet, row, by);
    this.tell({ kind: 'changed', sheet, area: { row, column: 0, rows: 1, columns: 1 } });
  }

  private format(name: string, cell: string, property: string, value: unknown): void {
    this.extras.formats.push({ sheet: this.named(name).id, area: cellArea(cell), property, value });
  }

  private tell(told: Told): void {
    if (this.silent) return;
    for (const listener of [...this.listeners]) listener({ ...told, remote: this.remote });
  }
}

function cellArea(cell: string): Rectangle {
  const area = parseArea(cell);
  if (area === null) throw new Error(`${cell} is no address.`);
  return area;
}
