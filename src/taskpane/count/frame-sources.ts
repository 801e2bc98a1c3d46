import type { SheetArea } from '../../excel/gateway';
import { valueOf } from '../../portfolio/sums';
import { isDevelopment, tablesOfCosts } from '../../portfolio/cost-tables';
import type { AmountColumn, AmountRow, AmountTable, Submission } from '../../recognise/submission';

/** A figure of a supplier's own costs that a frame may rest on. */
export interface FrameSource {
  readonly range: SheetArea;
  /** What it is, in the sheet's own words: the table, the row ("" for a whole column) and the column. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** As it stands in tkr; null for a whole column of figures. */
  readonly amount: number | null;
}

/**
 * The totals of the tables of 3.1, for each column that states what something costs or is proposed to; of a table
 * without totals, the column of its rows. Only what is in tkr, as the functions calculate.
 */
export const frameSources = (submission: Submission): readonly FrameSource[] =>
  tablesOfCosts(submission).flatMap((table) =>
    table.columns.flatMap((column, at) =>
      statesCost(column) && column.unit === 'tkr' ? (sourceOf(table, column, at) ?? []) : [],
    ),
  );

/** Not how a cost changes in years to come. */
const statesCost = ({ state, kind, years }: AmountColumn): boolean =>
  years.length === 1 && (state !== null || isDevelopment(kind));

function sourceOf(table: AmountTable, column: AmountColumn, at: number): FrameSource | null {
  const { sheet, rows, caption } = table;
  const header = column.headers.join(', ');
  const amountIn = ({ amounts }: AmountRow): number | null => {
    const cell = amounts[at];
    return (cell && valueOf(cell.amount)?.toNumber()) ?? null;
  };
  const total = rows.findLast((row) => row.kind === 'total' && amountIn(row) !== null);
  if (total !== undefined) {
    const area = { row: total.row, column: column.column, rows: 1, columns: 1 };
    const amount = amountIn(total);
    return { range: { sheet, area }, table: caption, row: total.label, column: header, amount };
  }
  const data = rows.filter((row) => row.kind === 'data' && amountIn(row) !== null);
  const [first, last] = [data[0], data.at(-1)];
  if (first === undefined || last === undefined) return null;
  const area = { row: first.row, column: column.column, rows: last.row - first.row + 1, columns: 1 };
  return { range: { sheet, area }, table: caption, row: '', column: header, amount: null };
}
