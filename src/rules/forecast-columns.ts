import type { AmountColumn } from '../template/submission';
import { stateOf, yearsIn } from './headers';

/** A column of forecasts and the budget that they start from, by their order in the table. */
export interface ForecastColumns {
  readonly base: number;
  readonly forecast: number;
}

/**
 * The forecasts of a table that can be compared with a budget: each with the nearest budget before it. A
 * forecast after another forecast, and one of the budget's own year ("Budget 2023", "Prognos 2023"), tell of
 * something else than the step from one year to the next.
 * Wrong on: a table that puts the forecast before its budget, which is not compared.
 */
export function forecastColumns(columns: readonly AmountColumn[]): readonly ForecastColumns[] {
  const states = columns.map(({ header }) => stateOf(header));
  return columns.flatMap((column, forecast) => {
    if (states[forecast] !== 'prognos') return [];
    const base = states.findLastIndex((state, at) => at < forecast && state !== null && state !== 'utfall');
    const before = columns[base];
    if (!before || states[base] !== 'budget' || isSameYear(before, column)) return [];
    return [{ base, forecast }];
  });
}

function isSameYear(budget: AmountColumn, forecast: AmountColumn): boolean {
  const [from, to] = [yearsIn(budget.header), yearsIn(forecast.header)];
  return from.length > 0 && to.length > 0 && Math.max(...to) <= Math.min(...from);
}
