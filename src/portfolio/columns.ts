import { headsIndex } from '../language/headers';
import type { AmountColumn } from '../recognise/submission';

/** The lowest of the headers above a column. */
export const ownHeader = ({ headers }: AmountColumn): string => headers.at(-1) ?? '';

/** A column as people are told of it: "Utvecklingskostnad · Budget 2023"; "" where there is none. */
export const columnName = (column: AmountColumn | undefined): string => column?.headers.join(' · ') ?? '';

/** Whether a column is headed "Index", whatever follows. */
export const isIndexColumn = (column: AmountColumn): boolean => headsIndex(ownHeader(column));

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
  const states = columns.map(({ state }) => state);
  return columns.flatMap((column, forecast) => {
    if (states[forecast] !== 'prognos') return [];
    const base = states.findLastIndex((state, at) => at < forecast && state !== null && state !== 'utfall');
    const before = columns[base];
    if (!before || states[base] !== 'budget' || isSameYear(before, column)) return [];
    return [{ base, forecast }];
  });
}

function isSameYear({ years: from }: AmountColumn, { years: to }: AmountColumn): boolean {
  return from.length > 0 && to.length > 0 && Math.max(...to) <= Math.min(...from);
}
