import { documentation } from '../../functions/documentation/all';
import { functionPage } from './function-page';
import { indexPage } from './index-page';
import { STYLE_SHEET, type HelpFile } from './page';
import { style } from './style';

const LANGUAGES = ['sv', 'en'] as const;

/**
 * Every file of the help, for the build to write: a page per function and language, a list of them per
 * language, and their style sheet. The pages stand by themselves; Excel opens them from the function dialog.
 */
export function helpFiles(): readonly HelpFile[] {
  const pages = LANGUAGES.flatMap((language) => [
    indexPage(language),
    ...documentation.map((about) => functionPage(about, language)),
  ]);
  return [...pages, { path: STYLE_SHEET, content: style }];
}
