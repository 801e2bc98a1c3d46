import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Extras } from '../emulator/extras';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Carried } from './save/carried';
import type { Lost } from './save/read-beside';
import { callsOurs } from './stored-formulas';

/** A workbook as it stands, with what somebody has done in it: what the browser keeps, and can be opened again. */
export interface KeptWorkbook {
  readonly book: Partial<IWorkbookData>;
  readonly extras: Omit<Extras, 'changed'>;
  readonly xmlParts: ReadonlyMap<string, string>;
  readonly visibilities: ReadonlyMap<string, SheetSnapshot['visibility']>;
  /** What its file held that the spreadsheet has no place for; what was kept before that was noted has none. */
  readonly lost?: readonly Lost[];
  readonly carried?: readonly Carried[];
}

/**
 * What the spreadsheet tells of its workbook, as it can be opened again: without an id of its own, and without what
 * formulas are to work out anew, since what they spill is not told. `spills` says where a formula fills other cells.
 */
export function toBeOpened(
  { sheets, ...rest }: IWorkbookData,
  spills: (sheet: string, row: number, column: number) => boolean,
): Partial<IWorkbookData> {
  const kept = Object.entries(sheets).map(([id, { cellData = {}, ...sheet }]) => {
    const rows = Object.entries(cellData).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries(cells as Readonly<Record<string, ICellData>>).map(([column, cell]) => {
          const isWorkedOut = spills(id, Number(row), Number(column)) || callsOurs(cell.f ?? '');
          return [column, isWorkedOut ? { f: cell.f, s: cell.s } : cell];
        }),
      ),
    ]);
    return [id, { ...sheet, cellData: Object.fromEntries(rows) as typeof cellData }];
  });
  const workbook: Partial<IWorkbookData> = { ...rest };
  delete workbook.id;
  return { ...workbook, sheets: Object.fromEntries(kept) as IWorkbookData['sheets'] };
}

/** A map that tells when anything in it has changed. */
export class WatchedMap<Key, Value> extends Map<Key, Value> {
  changed: () => void = () => undefined;

  override set(key: Key, value: Value): this {
    super.set(key, value);
    // A map is filled before it has members of its own.
    (this.changed as (() => void) | undefined)?.();
    return this;
  }

  override delete(key: Key): boolean {
    const was = super.delete(key);
    this.changed();
    return was;
  }
}
