import { statedUnit } from '../money/stated-unit';
import type { Unit } from '../money/unit';
import { amountIn } from './read-table';
import type { SheetView } from './sheet-view';
import type { AmountRow, AmountTable } from './submission';

type UnitlessTable = Omit<AmountTable, 'unit'>;

/** So many rows above a table's first amount its headers, caption and notes stand. */
const MOST_ROWS_ABOVE = 6;

/** "Alla belopp anges i tkr": said of all that follows in the sheet. */
const ON_ALL = /(?<![a-zà-öø-ɏ])(?:belopp|siffror|summor)/iu;

/** Most texts speak of no unit. */
const MAY_STATE = /kr|sek|tusen|milj|\bm(?:n|dr?|rd)\b/i;

/**
 * The sheet's tables with their amounts read in the units that the sheet states: for a column, in its header; for a
 * table, beside its headers or right above them; for all that follows, in a note on "belopp"; else the cover's, else
 * tkr. The nearest statement holds.
 */
export function withUnits(
  view: SheetView,
  tables: readonly UnitlessTable[],
  coverUnit: Unit | null,
): readonly AmountTable[] {
  const ofOtherTables = new Set(tables.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const noteBefore = createNoteFinder(view);
  return tables.map((table) => {
    const first = table.rows[0]?.row ?? view.firstRow;
    const { columns, whole } = statedAbove(view, table, first, ofOtherTables);
    const common = whole ?? noteBefore(first) ?? coverUnit ?? 'tkr';
    const units = table.columns.map(({ column, headers }) => {
      const own = headers
        .toReversed()
        .map(statedUnit)
        .find((unit) => unit !== null);
      return columns.get(column) ?? own ?? common;
    });
    const [unit = common, ...others] = units;
    const isShared = others.every((other) => other === unit);
    return {
      ...table,
      columns: table.columns.map((column, at) => ({ ...column, unit: units[at] ?? common })),
      unit: isShared ? unit : 'tkr',
      rows: table.rows.map((row) => inUnits(row, units)),
    };
  });
}

function inUnits(row: AmountRow, units: readonly Unit[]): AmountRow {
  if (units.every((unit) => unit === 'tkr')) return row;
  const amounts = row.amounts.map((each, at) => ({ ...each, amount: amountIn(each.cell, units[at]) }));
  return { ...row, amounts };
}

interface Stated {
  /** By column, what a header says of it. */
  readonly columns: ReadonlyMap<number, Unit>;
  /** What the table's corner, its caption or a text near by says of the whole. */
  readonly whole: Unit | null;
}

/**
 * What the rows above a table state, up to another table. Only the rows of headers right above it speak of their
 * columns.
 */
function statedAbove(
  view: SheetView,
  table: UnitlessTable,
  first: number,
  ofOtherTables: ReadonlySet<number>,
): Stated {
  const amounts = new Set(table.columns.map(({ column }) => column));
  const columns = new Map<number, Unit>();
  let whole: Unit | null = null;
  let isHeader = true;
  for (let row = first - 1; row >= first - MOST_ROWS_ABOVE && !ofOtherTables.has(row); row -= 1) {
    const filled = view.filled(row);
    isHeader &&= filled.length > 1;
    for (const column of filled) {
      const unit = unitIn(view, row, column);
      if (unit === null) continue;
      if (!isHeader || !amounts.has(column)) whole ??= unit;
      else if (!columns.has(column)) columns.set(column, unit);
    }
  }
  return { columns, whole };
}

/** Makes a function that gives the unit of the nearest note above a row. */
function createNoteFinder(view: SheetView): (row: number) => Unit | null {
  const notes: { readonly row: number; readonly unit: Unit }[] = [];
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    for (const column of view.filled(row)) {
      const unit = ON_ALL.test(view.line(row, column)) ? unitIn(view, row, column) : null;
      if (unit !== null) notes.push({ row, unit });
    }
  }
  return (row) => notes.findLast((note) => note.row < row)?.unit ?? null;
}

function unitIn(view: SheetView, row: number, column: number): Unit | null {
  const text = view.line(row, column);
  return MAY_STATE.test(text) ? statedUnit(text) : null;
}
