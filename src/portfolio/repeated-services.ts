import { groupBy } from '../language/by-key';
import { wordsOnly } from '../language/normalise';
import type { AmountRow, AmountTable, Submission } from '../recognise/submission';
import { runningCostTables, tablesOfCosts } from './cost-tables';
import { statesAmount } from './named-rows';
import { registerOf } from './register';

/** Rows of one table of running costs that are of the same registered service. */
export interface RepeatedService {
  readonly table: AmountTable;
  readonly rows: readonly AmountRow[];
}

/**
 * The services that stand more than once among the same rows: word for word, with costs in each, and nothing beside the
 * name that tells the rows apart. Rows of years or states, and those of another group or above another subtotal, are
 * not compared.
 * Wrong on: a service that stands a second time under another name, which is missed.
 */
export function repeatedServices(submission: Submission): readonly RepeatedService[] {
  const { knows } = registerOf(submission.template.register);
  return runningCostTables(tablesOfCosts(submission)).flatMap((table) =>
    stretchesOf(table).flatMap((stretch) => {
      const services = stretch.filter((row) => isCost(row) && knows(row.label));
      return [...groupBy(services, keyOf).values()].flatMap((rows): RepeatedService[] =>
        rows.length > 1 ? [{ table, rows }] : [],
      );
    }),
  );
}

const isCost = (row: AmountRow): boolean =>
  row.kind === 'data' && row.period === undefined && statesAmount(row);

const keyOf = ({ label, before, remarks }: AmountRow): string =>
  [label, ...before, ...remarks].map(wordsOnly).join('|');

/** The rows between the names of groups and the sums. */
function stretchesOf({ rows }: AmountTable): readonly (readonly AmountRow[])[] {
  const stretches: AmountRow[][] = [[]];
  for (const row of rows) {
    if (['group', 'subtotal', 'total'].includes(row.kind)) stretches.push([]);
    else stretches.at(-1)?.push(row);
  }
  return stretches;
}
