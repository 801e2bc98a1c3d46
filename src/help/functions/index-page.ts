import type { Language } from '../../language/localized';
import { documentation } from '../../functions/documentation/all';
import { metadataOf } from '../../functions/metadata';
import { pageName } from './addresses';
import { html } from './html';
import { page, type HelpFile } from './page';
import { texts } from './texts';

/** The list of all functions, each with the way to its page. */
export function indexPage(language: Language): HelpFile {
  return page(
    'index.html',
    language,
    texts.functions[language],
    html`<p>${texts.intro[language]}</p>
      <p>${texts.amounts[language]}</p>
      <dl>
        ${documentation.map(
          ({ id }) =>
            html`<dt><a href="${pageName(id)}">ARLIG.${id}</a></dt>
              <dd>${metadataOf(id, language).description}</dd>`,
        )}
      </dl>`,
  );
}
