import { rules } from '../rules/registry';

/** The README's table of rules, made from the registry so that it cannot be out of date. */
export function ruleTable(): string {
  const rows = rules.map(
    ({ id, severity, title, firesOn }) => `| \`${id}\` | ${title.sv} | ${severity} | ${firesOn.en} |`,
  );
  return ['| id | in the pane | gravest severity | fires on |', '|---|---|---|---|', ...rows].join('\n');
}
