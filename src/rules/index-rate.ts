import { fromTkr } from '../money/unit';
import type { AmountCell, AmountTable } from '../template/submission';
import { valueOf } from './amounts';
import { forecastColumns } from './forecast-columns';
import { isIndexColumn } from './headers';
import { accuracyOf, mayBeSum } from './rounding';
import { follows, type Step } from './shared-index';

const SHARE = 2 / 3;

/**
 * The table without the columns of index that hold rates, 3,3 or 0,033, where others hold amounts: a rate is neither
 * summed nor does it show how accurate the amounts are. It is a rate when two thirds of the forecasts are their budget
 * raised by it, and more of them than are their budget with it added. Wrong on: a table of one or two rows around 100 tkr, where
 * an amount and a per cent are alike.
 */
export function withoutRates(table: AmountTable): AmountTable {
  const rates = table.columns.flatMap(({ header }, at) =>
    isIndexColumn(header) && isRate(table, at) ? [at] : [],
  );
  if (rates.length === 0) return table;
  const isKept = (_: unknown, at: number): boolean => !rates.includes(at);
  return {
    ...table,
    columns: table.columns.filter(isKept),
    rows: table.rows.map((row) => ({ ...row, amounts: row.amounts.filter(isKept) })),
  };
}

function isRate(table: AmountTable, index: number): boolean {
  return forecastColumns(table.columns).some(({ base, forecast }) => {
    const accuracy = accuracyOf(table, [base, forecast]);
    // Amounts are known to be none after the first third of the rows.
    const allowed = table.rows.length * (1 - SHARE);
    let [judged, raised, added] = [0, 0, 0];
    for (const { kind, amounts } of table.rows) {
      const step = kind === 'data' && readStep(amounts, base, forecast);
      const amount = amounts[index] && valueOf(amounts[index].amount);
      if (!step || !amount || amount.isZero()) continue;
      const rate = fromTkr(amount, table.unit);
      judged += 1;
      if ([rate, rate.div(100)].some((share) => follows(step, share, accuracy))) raised += 1;
      if (mayBeSum(step.forecast, step.base.plus(amount), 2, accuracy)) added += 1;
      if (judged - raised > allowed) return false;
    }
    return raised > added && raised >= judged * SHARE;
  });
}

function readStep(amounts: readonly AmountCell[], base: number, forecast: number): Step | null {
  const [from, to] = [base, forecast].map((at) => amounts[at] && valueOf(amounts[at].amount));
  return from && to && !from.isZero() ? { base: from, forecast: to } : null;
}
