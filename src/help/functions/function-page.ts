import type { Language } from '../../language/localized';
import { evaluate, formulaText, refusalOf } from '../../functions/documentation/call';
import type { Example, FunctionDocumentation, Mistake } from '../../functions/documentation/documentation';
import type { FunctionId } from '../../functions/functions';
import { metadataOf, parameterList } from '../../functions/metadata';
import { pageName } from './addresses';
import { html, type Html } from './html';
import { page, type HelpFile } from './page';
import { resultLine, sheetTable } from './sheet-table';
import { texts } from './texts';

/** All there is to know of one function, in one language. */
export function functionPage(about: FunctionDocumentation, language: Language): HelpFile {
  const { id, purpose, examples, notes, mistakes } = about;
  const { description } = metadataOf(id, language);
  return page(
    pageName(id),
    language,
    `ARLIG.${id}`,
    html`<p>${description}</p>
      <h2>${texts.whenToUse[language]}</h2>
      <p>${purpose[language]}</p>
      <h2>${texts.syntax[language]}</h2>
      <p class="formula"><code>=ARLIG.${id}(${parameterList(id, language === 'sv' ? '; ' : ', ')})</code></p>
      <p>${texts.syntaxNote[language]}</p>
      <h2>${texts.args[language]}</h2>
      ${argumentList(id, language)}
      <p>${texts.amounts[language]}</p>
      <h2>${texts.examples[language]}</h2>
      ${examples.map((example) => exampleSection(id, example, language))}
      <h2>${texts.notes[language]}</h2>
      <ul>
        ${notes.map((note) => html`<li>${note[language]}</li>`)}
      </ul>
      <h2>${texts.mistakes[language]}</h2>
      <p>${texts.mistakesNote[language]}</p>
      ${mistakeList(id, mistakes, language)}`,
  );
}

function argumentList(id: FunctionId, language: Language): Html {
  return html`<dl>
    ${metadataOf(id, language).parameters.map(
      ({ name, description, optional }) =>
        html`<dt>${name}${optional ? ` (${texts.optional[language]})` : ''}</dt>
          <dd>${description}</dd>`,
    )}
  </dl>`;
}

function exampleSection(id: FunctionId, example: Example, language: Language): Html {
  const { title, sheet, comment } = example;
  const result = evaluate(id, example);
  return html`<h3>${title[language]}</h3>
    <p class="formula"><code>${formulaText(id, example, language)}</code></p>
    ${sheet === undefined ? resultLine(result, language) : sheetTable(title[language], sheet, result, language)}
    ${comment === undefined ? '' : html`<p>${comment[language]}</p>`}`;
}

function mistakeList(id: FunctionId, mistakes: readonly Mistake[], language: Language): Html {
  return html`<dl>
    ${mistakes.map(
      (mistake) =>
        html`<dt>${refusalOf(id, mistake)[language]}</dt>
          <dd class="formula"><code>${formulaText(id, mistake, language)}</code></dd>
          <dd>${mistake.advice[language]}</dd>`,
    )}
  </dl>`;
}
