import type { AmountColumn } from '../recognise/submission';

/** What the header of an amount column says. A header under others is joined to them: "Utvecklingskostnad · Budget 2023". */

/** A state of the cost, of which a table compares several; they are not added to each other. */
export type CostState = 'utfall' | 'budget' | 'prognos';

/** "Prognos budget 2024" is a forecast, so the forecast is looked for first. */
const STATES: readonly (readonly [RegExp, CostState])[] = [
  [/prognos/i, 'prognos'],
  [/budget/i, 'budget'],
  [/utfall/i, 'utfall'],
];

/** "Förändring mot budget", "Avvikelse prognos" and "Index" tell of a change of a cost, not of the cost. */
const CHANGE = /^index|avvik|differens|skillnad|förändrad|ändring(?!sinsats)|ökning|minskning/i;
/** "Prognos inkl. förändringar" is a cost all the same. */
const INCLUDING = /\b(?:in|ex)kl.*$/i;

const YEARS = /((?:19|20)\d\d)(?:\s*[-–—/]\s*((?:19|20)\d\d))?(?!\d)/g;

/** The lowest of the headers above a column. */
export function ownHeader(header: string): string {
  return header.split(' · ').at(-1) ?? '';
}

/** Which state of the cost a column holds, by the lowest header that says so; null when none does. */
export function stateOf(header: string): CostState | null {
  for (const part of header.split(' · ').toReversed()) {
    if (CHANGE.test(part.replace(INCLUDING, ''))) return null;
    const state = STATES.find(([words]) => words.test(part));
    if (state) return state[1];
  }
  return null;
}

/** The years that a text names; "2024–2026" names three. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEARS)].flatMap(([, first, last]) => {
    const [from, to] = [Number(first), Number(last ?? first)];
    return Array.from({ length: Math.max(0, to - from) + 1 }, (_, step) => from + step);
  });
}

/** Whether a column is headed "Index", whatever follows. */
export const isIndexColumn = (header: string): boolean => /^index/i.test(ownHeader(header));

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
