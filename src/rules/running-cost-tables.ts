import type { AmountTable } from '../template/submission';

/** How the template's captions begin, above the tables of 3.1. */
const RUNNING = /^förvaltningskostnad/i;
const OTHER = /^(?:utvecklingskostnad|kostnad(?:er)? för nya)/i;
/** Only the tables of development tell of the years to come, in columns headed by a year alone. */
const BARE_YEAR = /(?:^| )(?:19|20)\d\d$/;
const STATE = /utfall|budget|prognos/i;

/**
 * Those of a chapter's tables that state what it costs to run the services (förvaltning), whose rows are
 * services; the rows of the others are projects and pots as well. A caption decides for its own table and those
 * below it on the sheet, so that a supplier's own details go with the template's table above them; without any
 * caption the columns decide.
 */
export function runningCostTables(tables: readonly AmountTable[]): readonly AmountTable[] {
  const decided = new Map<string, boolean>();
  return tables.filter((table) => {
    if (RUNNING.test(table.caption)) decided.set(table.sheet, true);
    if (OTHER.test(table.caption)) decided.set(table.sheet, false);
    return decided.get(table.sheet) ?? !table.columns.some(({ header }) => isYearToCome(header));
  });
}

const isYearToCome = (header: string): boolean => BARE_YEAR.test(header) && !STATE.test(header);
