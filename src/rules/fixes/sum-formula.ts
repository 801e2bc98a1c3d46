import { areaAddress } from '../../workbook/address';
import { rowRuns } from '../../portfolio/rows';

/** Excel takes no more arguments of a function. */
const MOST_ARGUMENTS = 255;

/** "=SUM(C5:C8,C12)" for cells of one column, their rows counted from zero; null where Excel would not take it. */
export function sumFormula(column: number, rows: readonly number[]): string | null {
  const runs = rowRuns([...rows].sort((left, right) => left - right));
  const ranges = runs.map(({ first, last }) =>
    areaAddress({ row: first, column, rows: last - first + 1, columns: 1 }),
  );
  return ranges.length === 0 || ranges.length > MOST_ARGUMENTS ? null : `=SUM(${ranges.join(',')})`;
}
