import { metadataOf, parameterList } from '../metadata';
import { documentation } from './all';
import { evaluate, formulaText } from './call';
import type { FunctionDocumentation } from './documentation';
import { showCell } from './show-cell';

/**
 * The README's table of functions, built from what Excel and the help pages say. Its prose is English, its
 * formulas those of Swedish Excel, where the functions are used.
 */
export function functionTable(): string {
  const rows = documentation.map((about) => {
    const signature = `\`${about.id}(${parameterList(about.id, '; ')})\``;
    return `| ${signature} | ${metadataOf(about.id, 'en').description} | ${example(about)} |`;
  });
  return ['| function | does | example |', '|---|---|---|', ...rows].join('\n');
}

/** The first that needs no cells. */
function example({ id, examples }: FunctionDocumentation): string {
  const chosen = examples.find(({ sheet }) => sheet === undefined) ?? examples[0];
  const values = evaluate(id, chosen).flat();
  return `\`${formulaText(id, chosen, 'sv')}\` → ${values.map((value) => showCell(value, 'sv')).join(' · ')}`;
}
