import type { Submission } from '../recognise/submission';

/**
 * The year that a submission is about, e.g. 2024: the cover's, or the template's where the cover names none. Where they
 * differ the forecasts of the tables decide, so that a cover left from another year accuses no amount.
 */
export function analysisYear({ year, template, tables }: Submission): number {
  if (year === null || year === template.year) return template.year;
  const forecast = new Set(
    tables.flatMap(({ columns }) =>
      columns.flatMap(({ state, years }) => (state === 'prognos' ? years : [])),
    ),
  );
  return !forecast.has(year) && forecast.has(template.year) ? template.year : year;
}
