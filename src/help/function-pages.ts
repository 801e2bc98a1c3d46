import type { Result } from '../functions/custom-function';
import type { Documentation, Example, Mistake } from '../functions/documentation';
import { documentation, type FunctionId } from '../functions/functions';
import {
  evaluate,
  formulaText,
  functionIds,
  parametersOf,
  refusalOf,
  shownValues,
  syntaxText,
} from '../functions/formulas';
import type { Language } from '../language/localized';
import { pageName } from './addresses';
import { cellTable, scrolling } from './cell-table';
import { functionCells } from './example-cells';
import { html, type Html } from './html';
import { page, type HelpFile } from './page';
import { texts } from './texts';

/** The pages of the functions in one language: a list of all, and one each. */
export function functionPages(language: Language): readonly HelpFile[] {
  return [indexPage(language), ...functionIds.map((id) => functionPage(id, language))];
}

/** The list of all functions, each with the way to its page. */
function indexPage(language: Language): HelpFile {
  return page(
    'index.html',
    language,
    texts.functions[language],
    html`<p>${texts.intro[language]}</p>
      <p>${texts.percentages[language]}</p>
      <dl>
        ${functionIds.map(
          (id) =>
            html`<dt><a href="${pageName(id)}">ARLIG.${id}</a></dt>
              <dd>${documentation[id].description[language]}</dd>`,
        )}
      </dl>`,
  );
}

/** All there is to know of one function. */
function functionPage(id: FunctionId, language: Language): HelpFile {
  const about: Documentation = documentation[id];
  const { description, purpose, examples, notes, mistakes, takesPercentages } = about;
  return page(
    pageName(id),
    language,
    `ARLIG.${id}`,
    html`<p>${description[language]}</p>
      <h2>${texts.whenToUse[language]}</h2>
      <p>${purpose[language]}</p>
      <h2>${texts.syntax[language]}</h2>
      <p class="formula"><code>=ARLIG.${syntaxText(id, language)}</code></p>
      ${parametersOf(id).length > 1 ? html`<p>${texts.syntaxNote[language]}</p>` : ''}
      <h2>${texts.args[language]}</h2>
      ${argumentList(id, language)} ${takesPercentages ? html`<p>${texts.percentages[language]}</p>` : ''}
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
    ${parametersOf(id).map(
      ({ name, description, optional }) =>
        html`<dt>${name}${optional ? ` (${texts.optional[language]})` : ''}</dt>
          <dd>${description[language]}</dd>`,
    )}
  </dl>`;
}

function exampleSection(id: FunctionId, example: Example, language: Language): Html {
  const { title, comment } = example;
  return html`<h3>${title[language]}</h3>
    <p class="formula"><code>${formulaText(id, example, language)}</code></p>
    ${resultOf(example, evaluate(id, example), language)}
    ${comment === undefined ? '' : html`<p>${comment[language]}</p>`}`;
}

/** What a formula gives: beside the cells that it reads, below them, or alone where it reads none. */
function resultOf({ title, sheet }: Example, result: Result, language: Language): Html {
  const line = (values: readonly string[]): Html =>
    html`<p>${texts.result[language]}: <strong>${values.join(' · ')}</strong></p>`;
  if (sheet === undefined) return line(shownValues(result, language));
  const { rows, below } = functionCells(sheet, result, language, texts.result[language]);
  const cells = scrolling(title[language], cellTable(rows));
  return below === null ? cells : html`${cells} ${line(below)}`;
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
