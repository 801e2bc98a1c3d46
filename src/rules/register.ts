import { collapseSpaces, wordsOnly } from '../language/normalise';
import type { Template } from '../template/template';
import type { RegisterChanges } from './settings';

/**
 * The template with the user's changes to its register of services, to recognise workbooks by. Names are the same when
 * their words are. A removed name that the template does not have changes nothing, and one that is both removed
 * and added is there.
 */
export function withRegister(template: Template, { added, removed }: RegisterChanges): Template {
  const gone = new Set(removed.map(wordsOnly));
  const kept = template.tjanster.filter((name) => !gone.has(wordsOnly(name)));
  const names = new Set(['', ...kept.map(wordsOnly)]);
  const more = added.map(collapseSpaces).filter((name) => {
    const words = wordsOnly(name);
    return !names.has(words) && names.add(words);
  });
  return { ...template, tjanster: [...kept, ...more] };
}
