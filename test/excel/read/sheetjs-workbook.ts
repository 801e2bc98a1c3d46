import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import {
  BLANK,
  type Cell,
  type SheetSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from '../../../src/workbook/snapshot';
import { withCells } from '../../../src/workbook/apply-edits';
import { sheet as emptySheet } from '../../../src/workbook/from-values';

const VISIBILITIES: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/** A file as another program than ours reads it (SheetJS), for the emulated Excel to hold. */
export function readWithSheetJs(bytes: Uint8Array): WorkbookSnapshot {
  const book = read(bytes, {
    ...{ cellFormula: true, cellNF: true, cellText: false },
    ...{ sheetStubs: false, dense: false },
  });
  return {
    sheets: book.SheetNames.map((name, index) => {
      const sheet = book.Sheets[name];
      const visibility = VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
      return sheet === undefined ? emptySheet(name, [], { visibility }) : toSnapshot(name, visibility, sheet);
    }),
  };
}

function toSnapshot(name: string, visibility: Visibility, sheet: WorkSheet): SheetSnapshot {
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const area = { row: 0, column: 0, rows: e.r + 1, columns: e.c + 1 };
  const cells = Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) =>
      toCell(sheet[utils.encode_cell({ r, c })] as CellObject | undefined),
    ),
  );
  return { ...withCells(emptySheet(name, [], { visibility }), area, cells), merges };
}

function toCell(cell: CellObject | undefined): Cell {
  if (cell === undefined) return BLANK;
  const formula = cell.f === undefined ? {} : { formula: `=${cell.f}` };
  if (typeof cell.v === 'string' && cell.v !== '') return { type: 'text', value: cell.v, ...formula };
  if (cell.t === 'e') return { type: 'error', value: cell.w ?? '#VALUE!', ...formula };
  if (typeof cell.v === 'number') {
    return { type: 'number', value: cell.v, format: String(cell.z ?? 'General'), ...formula };
  }
  if (typeof cell.v === 'boolean') return { type: 'boolean', value: cell.v, ...formula };
  return { type: 'blank', ...formula };
}
