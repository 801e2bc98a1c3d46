import type { FunctionId } from '../functions/functions';
import type { Language } from '../language/localized';

/** Where the pages of the help lie, beside the pane. */
export const HELP_FOLDERS: Readonly<Record<Language, string>> = { sv: 'help/', en: 'help/en/' };

/** The page of the rules, in every language; each rule stands there at its id: "regler.html#effektmal-saknas". */
export const RULES_PAGE = 'regler.html';

/** The name of a function's page, in every language: "index-upprakning.html". */
export function pageName(id: FunctionId): string {
  return `${id.toLowerCase().replaceAll('_', '-')}.html`;
}
