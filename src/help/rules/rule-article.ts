import { html, type Html } from '../functions/html';
import type { Language } from '../../language/localized';
import { mendedRows } from '../../rules/example';
import type { Rule } from '../../rules/rule';
import { addressOfFinding, type Finding } from '../../findings/finding';
import { DEFAULT_LIMITS } from '../../findings/settings';
import { mall2024 } from '../../template/mall-2024';
import { recognise } from '../../recognise/recognise';
import { sheet, workbook } from '../../workbook/from-values';
import { exampleTable } from './example-table';
import { severities, texts } from './texts';

const SHEET = 'Blad1';

/** All there is to know of one rule. What its findings say is never written down: the rule itself is asked. */
export function ruleArticle(rule: Rule, language: Language, contents: string): Html {
  const { id, title, severity, example } = rule;
  const changed = Object.keys(example.mended);
  return html`<article id="${id}">
    <h3>${title[language]}</h3>
    <p><strong>${severities[severity].name[language]}</strong> · <code>${id}</code></p>
    ${facts(rule, language)}
    ${exampleTable({
      caption: texts.bad[language],
      rows: example.bad,
      framed: example.at.flatMap((cell) => cell ?? []),
      frame: 'faulty',
    })}
    ${findingsOf(rule).map((finding) => findingLine(finding, language))}
    ${exampleTable({
      caption: texts.good[language],
      rows: mendedRows(example),
      framed: changed,
      frame: 'mended',
    })}
    <p>${texts.changed[language]}: ${changed.join(', ')}.</p>
    <p><a href="#${contents}">${texts.toContents[language]}</a></p>
  </article>`;
}

function facts({ firesOn, rationale, remedy, source }: Rule, language: Language): Html {
  const told = [
    { term: texts.firesOn, text: firesOn },
    { term: texts.why, text: rationale },
    { term: texts.remedy, text: remedy },
    { term: texts.source, text: source },
  ];
  return html`<dl>
    ${told.map(
      ({ term, text }) =>
        html`<dt>${term[language]}</dt>
          <dd>${text[language]}</dd>`,
    )}
  </dl>`;
}

const findingsOf = (rule: Rule): readonly Finding[] =>
  rule.check(recognise(workbook(sheet(SHEET, rule.example.bad)), mall2024), DEFAULT_LIMITS);

function findingLine(finding: Finding, language: Language): Html {
  const { message } = finding;
  const cell = addressOfFinding(finding);
  const where = cell === null ? '' : ` ${texts.at[language]} ${cell}`;
  return html`<p>${texts.finding[language]}${where}: ${unbroken(message[language])}</p>`;
}

/** No line ends inside an amount: "25 175". */
const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0');
