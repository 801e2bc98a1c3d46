import { RULES_PAGE } from '../functions/addresses';
import { html, type Html } from '../functions/html';
import { page, type HelpFile } from '../functions/page';
import { texts as common } from '../functions/texts';
import type { Language } from '../../language/localized';
import { ruleGroups, type RuleGroup } from '../../rules/registry';
import { SEVERITIES } from '../../findings/finding';
import { ruleArticle } from './rule-article';
import { severities, texts } from './texts';

/** No id of a rule: those name what is wrong. */
const CONTENTS = 'innehall';

/** The page of the rules, made from the registry; every rule stands at its id, where the pane leads. */
export function rulesPage(language: Language): HelpFile {
  return page(
    RULES_PAGE,
    language,
    common.rules[language],
    html`<p>${texts.intro[language]}</p>
      <p>${texts.exampleNote[language]}</p>
      <h2>${texts.severity[language]}</h2>
      <dl>
        ${SEVERITIES.map(
          (severity) =>
            html`<dt>${severities[severity].name[language]}</dt>
              <dd>${severities[severity].means[language]}</dd>`,
        )}
      </dl>
      <nav class="contents" aria-labelledby="${CONTENTS}">
        <h2 id="${CONTENTS}" tabindex="-1">${texts.contents[language]}</h2>
        ${ruleGroups.map((group) => contentsOf(group, language))}
      </nav>
      ${ruleGroups.map(
        ({ title, rules }) =>
          html`<h2>${title[language]}</h2>
            ${rules.map((rule) => ruleArticle(rule, language, CONTENTS))}`,
      )}`,
  );
}

function contentsOf({ title, rules }: RuleGroup, language: Language): Html {
  return html`<h3>${title[language]}</h3>
    <ul>
      ${rules.map((rule) => html`<li><a href="#${rule.id}">${rule.title[language]}</a></li>`)}
    </ul>`;
}
