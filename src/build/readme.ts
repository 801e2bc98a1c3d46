import { documentation, type FunctionId } from '../functions/functions';
import { evaluate, formulaText, functionIds, shownValues, syntaxText } from '../functions/formulas';
import { yearRules } from '../compare/rules/registry';
import { tellRules } from '../rules/registry';
import { latestTemplate } from '../template/catalogue';

/** The README with its generated tables as they should be now. */
export function withGeneratedTables(readme: string): string {
  const sections = { functions: functionTable(), rules: ruleTable(), 'year-rules': yearRuleTable() };
  return Object.entries(sections).reduce(
    (document, [name, content]) => replaceSection(document, name, content),
    readme,
  );
}

/** What stands between `<!-- name:start -->` and `<!-- name:end -->` is generated; the rest is written by hand. */
function replaceSection(document: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The document has no section ${start} … ${end}.`);
  return `${document.slice(0, from + start.length)}\n${content}\n${document.slice(to)}`;
}

/** The prose is English, the formulas those of Swedish Excel, where the functions are used. */
function functionTable(): string {
  const rows = functionIds.map(
    (id) => `| \`${syntaxText(id, 'sv')}\` | ${documentation[id].description.en} | ${example(id)} |`,
  );
  return ['| function | does | example |', '|---|---|---|', ...rows].join('\n');
}

/** The first that needs no cells. */
function example(id: FunctionId): string {
  const { examples } = documentation[id];
  const chosen = examples.find(({ sheet }) => sheet === undefined) ?? examples[0];
  return `\`${formulaText(id, chosen, 'sv')}\` → ${shownValues(evaluate(id, chosen), 'sv').join(' · ')}`;
}

type TableRule = Pick<ReturnType<typeof tellRules>[number], 'id' | 'severity' | 'title' | 'firesOn'>;

const ruleTable = (): string => tableOf(tellRules(latestTemplate));

const yearRuleTable = (): string => tableOf(yearRules);

function tableOf(rules: readonly TableRule[]): string {
  const rows = rules.map(
    ({ id, severity, title, firesOn }) => `| \`${id}\` | ${title.sv} | ${severity} | ${firesOn.en} |`,
  );
  return ['| id | in the pane | gravest severity | fires on |', '|---|---|---|---|', ...rows].join('\n');
}
