import { lettersOnly } from '../language/normalise';
import type { AmountRow, Submission } from '../recognise/submission';
import { tablesOfCosts } from './cost-tables';
import { registerOf } from './register';
import { serviceNames } from './services';

/** So many services must head groups before what stands below them are taken for their parts. */
const FEWEST_GROUPS = 2;

/**
 * The rows of costs that name no service, though no register holds their names: kinds of cost ("Förvaltning"); what
 * stands below the services' names where these head the groups of a table ("Kontaktcenter" above "Personal"); and
 * the areas that head groups elsewhere in the chapter, as an overview tells of them.
 * Wrong on: a service that no register holds below another's name in such a table, which is taken for a part of it.
 */
export function noServiceRows(submission: Submission): ReadonlySet<AmountRow> {
  const { template } = submission;
  const { costNamed, namesArea } = serviceNames(template);
  const { knows } = registerOf(template.register);
  const tables = tablesOfCosts(submission);
  const isGroup = ({ kind, label }: AmountRow): boolean => kind === 'group' && label !== '';
  const groups = new Set(
    tables.flatMap(({ rows }) => rows.filter(isGroup).map(({ label }) => lettersOnly(label))),
  );
  const headsParts = ({ label }: AmountRow): boolean => knows(label) && !namesArea(label);
  return new Set(
    tables.flatMap(({ rows }) => {
      const areServices =
        groups.size > 0 && rows.filter((row) => isGroup(row) && headsParts(row)).length >= FEWEST_GROUPS;
      let group: AmountRow | null = null;
      return rows.filter((row) => {
        const { kind, label } = row;
        if (kind !== 'data') group = kind === 'group' ? row : null;
        const isPart = areServices && group !== null && headsParts(group) && !knows(label);
        return kind === 'data' && (isPart || costNamed(label) !== null || groups.has(lettersOnly(label)));
      });
    }),
  );
}
