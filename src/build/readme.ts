import { functionTable } from '../functions/documentation/function-table';
import { replaceSection } from './marked-section';
import { ruleTable } from './rule-table';

/** The README with its generated tables as they should be now. */
export function withGeneratedTables(readme: string): string {
  return replaceSection(replaceSection(readme, 'functions', functionTable()), 'rules', ruleTable());
}
