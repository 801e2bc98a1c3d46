import { helpFiles } from '../../src/functions/help/help-files';
import type { HelpFile } from '../../src/functions/help/page';
import { rulesPage } from './rule-help/rules-page';

/** Every file of the help, for the build to write: the pages of the functions and, beside them, those of the rules. */
export function helpPages(): readonly HelpFile[] {
  return [...helpFiles(), rulesPage('sv'), rulesPage('en')];
}
