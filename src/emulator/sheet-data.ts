import { BLANK, cellAt, type Cell, type Rectangle, type SheetSnapshot } from '../workbook/snapshot';

/** The sheet with these cells in place of those that were there; its used range follows, as Excel's does. */
export function withCells(
  sheet: SheetSnapshot,
  area: Rectangle,
  cells: readonly (readonly Cell[])[],
): SheetSnapshot {
  const whole = union(sheet.area, area);
  const rows = Array.from({ length: whole.rows }, (_row, r) =>
    Array.from({ length: whole.columns }, (_column, c) => {
      const row = whole.row + r;
      const column = whole.column + c;
      const isNew = contains(area, row, column);
      return isNew ? (cells[row - area.row]?.[column - area.column] ?? BLANK) : cellAt(sheet, row, column);
    }),
  );
  return trimmed({ ...sheet, area: whole, cells: rows });
}

/** The sheet with a blank row put in before a row of the sheet; merged areas across it grow. */
export function withRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const { area, cells, merges } = sheet;
  const at = row - area.row;
  const blank = Array.from({ length: area.columns }, () => BLANK);
  return trimmed({
    ...sheet,
    area: at <= 0 ? { ...area, row: area.row + 1 } : { ...area, rows: area.rows + (at < area.rows ? 1 : 0) },
    cells: at <= 0 || at >= area.rows ? cells : [...cells.slice(0, at), blank, ...cells.slice(at)],
    merges: merges.map((merge) => {
      if (merge.row >= row) return { ...merge, row: merge.row + 1 };
      return merge.row + merge.rows > row ? { ...merge, rows: merge.rows + 1 } : merge;
    }),
  });
}

/** The sheet without a row; merged areas within it go. */
export function withoutRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const { area, cells, merges } = sheet;
  const at = row - area.row;
  const isWithin = at >= 0 && at < area.rows;
  return trimmed({
    ...sheet,
    area: at < 0 ? { ...area, row: area.row - 1 } : { ...area, rows: area.rows - (isWithin ? 1 : 0) },
    cells: isWithin ? [...cells.slice(0, at), ...cells.slice(at + 1)] : cells,
    merges: merges.flatMap((merge) => {
      if (merge.row > row) return [{ ...merge, row: merge.row - 1 }];
      if (merge.row + merge.rows <= row) return [merge];
      return merge.rows === 1 ? [] : [{ ...merge, rows: merge.rows - 1 }];
    }),
  });
}

const contains = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function union(one: Rectangle, other: Rectangle): Rectangle {
  if (one.rows === 0 || one.columns === 0) return other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Without the blank rows and columns around what there is. */
function trimmed(sheet: SheetSnapshot): SheetSnapshot {
  const { area, cells } = sheet;
  const rows = cells.flatMap((row, index) => (row.some(isFilled) ? [index] : []));
  const columns = Array.from({ length: area.columns }, (_, column) => column).filter((column) =>
    cells.some((row) => isFilled(row[column] ?? BLANK)),
  );
  const [top = 0, bottom = -1] = [rows[0], rows.at(-1)];
  const [left = 0, right = -1] = [columns[0], columns.at(-1)];
  return {
    ...sheet,
    area: {
      row: area.row + top,
      column: area.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    },
    cells: cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)),
  };
}

const isFilled = (cell: Cell): boolean => cell.type !== 'blank' || cell.formula !== undefined;
