/** Rows that follow each other, the last one included; counted from zero. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Rows from the top down drawn together: 4, 5, 6, 9 are 4–6 and 9. */
export function rowRuns(rows: readonly number[]): readonly RowRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
