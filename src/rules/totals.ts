import type { AmountRow, AmountTable } from '../template/submission';

/** A row that states a sum, and the rows that it sums. */
export interface Total {
  readonly total: AmountRow;
  readonly parts: readonly AmountRow[];
}

/** "Varav" tells of a part of the row above, which is already counted. */
const PART_OF_ANOTHER = /^[-–•*\s]*varav\b/i;

/**
 * Which rows each total of a table sums, in one column: a subtotal the rows since the one before it; the last total of
 * a table with subtotals the subtotals and the rows after the last of them (rules.md). Where a subtotal is
 * left blank in the column its own rows stand in for it. Rows below the last total belong to none.
 */
export function totalsOf({ rows }: AmountTable, column: number): readonly Total[] {
  const totals: Total[] = [];
  let since: AmountRow[] = [];
  for (const row of rows) {
    if (row.kind === 'total' || row.kind === 'subtotal') {
      totals.push({ total: row, parts: since });
      since = [];
    } else if (!PART_OF_ANOTHER.test(row.label)) {
      since.push(row);
    }
  }
  const last = totals.at(-1);
  const subtotals = totals.slice(0, -1);
  if (last === undefined || subtotals.length === 0) return totals;
  const stated = ({ total, parts }: Total): readonly AmountRow[] =>
    total.amounts[column]?.amount.kind === 'blank' ? parts : [total];
  return [...subtotals, { total: last.total, parts: [...subtotals.flatMap(stated), ...last.parts] }];
}
