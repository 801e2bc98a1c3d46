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
 * The forecasts of a table that can be compared with a budget: each with the nearest budget before it or, where the
 * years stand from the latest on, right after it. A forecast after another forecast, and one of the budget's own year
 * ("Budget 2023", "Prognos 2023"), tell of something else than the step from one year to the next.
 */
export function forecastColumns(columns: readonly AmountColumn[]): readonly ForecastColumns[] {
  const states = columns.map(({ state }) => state);
  return columns.flatMap((column, forecast) => {
    if (states[forecast] !== 'prognos') return [];
    const next = columns[forecast + 1];
    if (next && states[forecast + 1] === 'budget' && isYearBefore(next, column))
      return [{ base: forecast + 1, forecast }];
    const base = states.findLastIndex((state, at) => at < forecast && state !== null && state !== 'utfall');
    const before = columns[base];
    if (!before || states[base] !== 'budget' || isSameYear(before, column)) return [];
    return [{ base, forecast }];
  });
}

/** Whether a column is of the year before another's, and of the same kind of cost. */
const isYearBefore = (one: AmountColumn, other: AmountColumn): boolean =>
  one.kind === other.kind &&
  one.years.length === 1 &&
  other.years.length === 1 &&
  one.years[0] === (other.years[0] ?? 0) - 1;

function isSameYear({ years: from }: AmountColumn, { years: to }: AmountColumn): boolean {
  return from.length > 0 && to.length > 0 && Math.max(...to) <= Math.min(...from);
}
