import { helpFiles } from '../help/functions/help-files';
import type { HelpFile } from '../help/functions/page';
import { rulesPage } from '../help/rules/rules-page';

/** Every file of the help, for the build to write: the pages of the functions and, beside them, those of the rules. */
export function helpPages(): readonly HelpFile[] {
  return [...helpFiles(), rulesPage('sv'), rulesPage('en')];
}
