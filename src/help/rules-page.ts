import { type Found, SEVERITIES } from '../findings/finding';
import { addressOf } from '../workbook/address';
import { DEFAULT_LIMITS } from '../findings/settings';
import type { Language } from '../language/localized';
import { recognise } from '../recognise/recognise';
import { tellGroups, type ToldGroup } from '../rules/registry';
import type { ToldRule } from '../rules/rule';
import { latestTemplate } from '../template/catalogue';
import { sheet, workbook } from '../workbook/from-values';
import { RULES_PAGE } from './addresses';
import { cellTable, scrolling, widthOf } from './cell-table';
import { ruleCells, type ShownRows } from './example-cells';
import { html, type Html } from './html';
import { page, type HelpFile } from './page';
import { ruleFacts, ruleTexts, severityMeans, severityName, texts } from './texts';

/** No id of a rule: those name what is wrong. */
const CONTENTS = 'innehall';

/** The page of the rules, made from the registry; every rule stands at its id, where the pane leads. */
export function rulesPage(language: Language): HelpFile {
  return page(
    RULES_PAGE,
    language,
    texts.rules[language],
    html`<p>${ruleTexts.intro[language]}</p>
      <p>${ruleTexts.exampleNote[language]}</p>
      <h2>${ruleTexts.severity[language]}</h2>
      <dl>
        ${SEVERITIES.map(
          (severity) =>
            html`<dt>${severityName(severity, language)}</dt>
              <dd>${severityMeans[severity][language]}</dd>`,
        )}
      </dl>
      <nav class="contents" aria-labelledby="${CONTENTS}">
        <h2 id="${CONTENTS}" tabindex="-1">${ruleTexts.contents[language]}</h2>
        ${tellGroups(latestTemplate).map((group) => contentsOf(group, language))}
      </nav>
      ${tellGroups(latestTemplate).map(
        ({ title, rules }) =>
          html`<h2>${title[language]}</h2>
            ${rules.map((rule) => ruleArticle(rule, language))}`,
      )}`,
  );
}

function contentsOf({ title, rules }: ToldGroup, language: Language): Html {
  return html`<h3>${title[language]}</h3>
    <ul>
      ${rules.map((rule) => html`<li><a href="#${rule.id}">${rule.title[language]}</a></li>`)}
    </ul>`;
}

/** All there is to know of one rule. What its findings say is never written down: the rule itself is asked. */
function ruleArticle(rule: ToldRule, language: Language): Html {
  const { id, title, severity, example } = rule;
  const { bad, good, changed } = ruleCells(example);
  return html`<article id="${id}">
    <h3>${title[language]}</h3>
    <p><strong>${severityName(severity, language)}</strong> · <code>${id}</code></p>
    ${factList(rule, language)} ${exampleTable(ruleTexts.bad[language], bad)}
    ${foundIn(rule).map((finding) => findingLine(finding, language))}
    ${exampleTable(ruleTexts.good[language], good)}
    <p>${ruleTexts.changed[language]}: ${changed.join(', ')}.</p>
    <p><a href="#${CONTENTS}">${ruleTexts.toContents[language]}</a></p>
  </article>`;
}

function factList(rule: ToldRule, language: Language): Html {
  return html`<dl>
    ${ruleFacts(rule).map(
      ({ term, text }) =>
        html`<dt>${term[language]}</dt>
          <dd>${text[language]}</dd>`,
    )}
  </dl>`;
}

/** As many columns as fit beside each other in a pane. */
const NARROW = 2;

function exampleTable(caption: string, rows: ShownRows): Html {
  const table = cellTable(rows, caption, 'sv');
  return widthOf(rows) > NARROW ? scrolling(caption, table) : table;
}

const foundIn = (rule: ToldRule): readonly Found[] =>
  rule.check(recognise(workbook(sheet('Blad1', rule.example.bad)), latestTemplate), DEFAULT_LIMITS);

function findingLine(finding: Found, language: Language): Html {
  const cell = addressOf(finding.place);
  const where = cell === null ? '' : ` ${ruleTexts.at[language]} ${cell}`;
  return html`<p>${ruleTexts.finding[language]}${where}: ${unbroken(finding.message[language])}</p>`;
}

/** No line ends inside an amount: "25 175". */
const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0');
