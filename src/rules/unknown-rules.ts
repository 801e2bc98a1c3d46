import type { Localized } from '../language/localized';
import { rules as allRules } from './registry';
import type { Rule } from './rule';
import type { Settings } from './settings';

/**
 * The ids in the settings that no rule answers to. What somebody writes by hand is refused for them, in the words of
 * `explainUnknownRule`. Settings kept in a workbook may come from a newer version: there they change nothing and are
 * kept as they are.
 */
export function unknownRules({ severities }: Settings, rules: readonly Rule[] = allRules): readonly string[] {
  const known = new Set(rules.map(({ id }) => id));
  return Object.keys(severities).filter((id) => !known.has(id));
}

export function explainUnknownRule(id: string): Localized {
  return {
    sv: `Ingen regel heter ”${id}” i den här versionen. Rätta namnet eller ta bort raden; reglernas namn står i README.`,
    en: `No rule is called “${id}” in this version. Mend the name or take the line away; the names of the rules stand in the README.`,
  };
}
