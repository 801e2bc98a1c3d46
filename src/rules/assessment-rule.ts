import { createJaNej } from './fix-answers';
import { labelRows } from './fix-label-rows';
import type { FieldRole } from '../template/roles';
import { readAnswer, type Answer } from '../language/answers';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { proposedExample } from './example';
import { cardsAskedFor, isUnread, fieldOf } from '../portfolio/cards';
import { type Finding, findingOnCard, type Severity } from '../findings/finding';
import type { Rule } from './rule';

/**
 * The rules on assessments that a proposal must rest on (informationsklassning, riskanalys, …) differ only in which
 * answer they read: `fel` when it is missing, a bare no, or unclear; `varning` when the no is motivated or the
 * assessment is said not to apply.
 */
export interface Assessment {
  readonly id: string;
  readonly field: FieldRole;
  /** In running text, e.g. "informationsklassning". */
  readonly name: Localized;
  readonly title: Localized;
  readonly rationale: Localized;
  readonly source: Localized;
  /** The field's label in the template. */
  readonly label: string;
}

type Lacking = Exclude<Answer, 'JA'>;

const SEVERITY: Readonly<Record<Lacking, Severity>> = {
  NEJ: 'fel',
  SAKNAS: 'fel',
  OKLART: 'fel',
  'NEJ MED MOTIVERING': 'varning',
  'EJ TILLÄMPLIGT': 'varning',
};

const writeJa = createJaNej((answer) => answer === 'JA');

export function assessmentRule({ id, field, name, title, rationale, source, label }: Assessment): Rule {
  return {
    id,
    severity: 'fel',
    textsIn: () => ({
      title,
      rationale,
      source,
      firesOn: {
        sv: `2.2: fel när svaret saknas, är ett naket nej eller är oklart; varning när nejet är motiverat eller bedömningen sägs inte vara tillämplig (${name.sv})`,
        en: `2.2: fel for a missing answer, a bare no or an unclear one; varning for a motivated no or “not applicable” (${name.en})`,
      },
      remedy: {
        sv: `Svara JA när ${name.sv} är genomförd. Svara annars NEJ, och skriv varför och när den görs.`,
        en: `Answer JA when the ${name.en} is done. Answer NEJ otherwise, and state why and when it will be done.`,
      },
    }),
    exampleIn: () => proposedExample(label, 'Nej', 'Ja, genomförd i mars 2023'),
    fixes: (finding, source) => [...writeJa(finding, source), ...labelRows(finding, source)],
    check: (submission) =>
      cardsAskedFor(submission, field).flatMap((card): Finding[] => {
        const value = fieldOf(card, field);
        const text = value?.text ?? '';
        const answer = readAnswer(text);
        if (answer === 'JA' || isUnread(value)) return [];
        const found = text === '' ? {} : { found: shorten(text, 80) };
        const message = value ? MESSAGES[answer](name, shorten(text, 80)) : noRow(name);
        return [findingOnCard(card, field, { rule: id, severity: SEVERITY[answer], message, ...found })];
      }),
  };
}

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

const noRow = (name: Localized): Localized => ({
  sv: `Kortet har ingen rad för ${name.sv}. Lägg till raden som i mallen och svara JA eller NEJ med kommentar.`,
  en: `The card has no row for the ${name.en}. Add the row as in the template and answer JA or NEJ with a comment.`,
});

const MESSAGES: Readonly<Record<Lacking, (name: Localized, text: string) => Localized>> = {
  SAKNAS: (name) => ({
    sv: `${upper(name.sv)}: svaret är tomt. Svara JA eller NEJ, och vid NEJ varför och när den görs.`,
    en: `${upper(name.en)}: no answer. Answer JA or NEJ and, if NEJ, why and when it will be done.`,
  }),
  NEJ: (name) => ({
    sv: `${upper(name.sv)} är inte genomförd och nejet är inte motiverat. Skriv varför och när den görs.`,
    en: `The ${name.en} is not done and the no is not explained. State why, and when it will be done.`,
  }),
  OKLART: (name, text) => ({
    sv: `${upper(name.sv)}: svaret är oklart (”${text}”). Svara JA eller NEJ, och vid NEJ varför och när den görs.`,
    en: `${upper(name.en)}: the answer is unclear (“${text}”). Answer JA or NEJ and, if NEJ, why and when it will be done.`,
  }),
  'NEJ MED MOTIVERING': (name, text) => ({
    sv: `${upper(name.sv)} är inte genomförd (”${text}”). Kontrollera att motiveringen håller och att det framgår när den görs.`,
    en: `The ${name.en} is not done (“${text}”). See that the explanation holds and says when it will be done.`,
  }),
  'EJ TILLÄMPLIGT': (name, text) => ({
    sv: `${upper(name.sv)} sägs inte vara tillämplig (”${text}”). Skriv varför den inte behövs för just den här insatsen.`,
    en: `The ${name.en} is said not to apply (“${text}”). State why this very effort does not need it.`,
  }),
};
