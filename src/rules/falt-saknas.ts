import type { Localized } from '../language/localized';
import type { Card, Place, Submission } from '../template/submission';
import type { FieldDefinition } from '../template/template';
import { isNamedByTitleOnly, NAMN } from './card-name';
import { answerOf, filledCards } from './cards';
import { groupBy } from './group-by';
import { findingOnCard } from './make-finding';
import { requiredFields } from './required-fields';
import type { Finding, Rule } from './rule';

const RULE = 'falt-saknas';

/** Fields whose absence is the business of rules of their own. */
const OWN_RULES: ReadonlySet<string> = new Set([
  'effektmal',
  'informationsklassning',
  'riskanalys',
  'itSakerhetsbedomning',
  'arkitekturbedomning',
]);

/** A required field that is blank or missing; all that is missing in a card is told once, at its title. */
export const faltSaknas: Rule = {
  id: RULE,
  severity: 'fel',
  title: { sv: 'Fält saknas', en: 'Field missing' },
  rationale: {
    sv: 'Beredningsfunktionen ställer samman insatserna fält för fält. Det som saknas måste efterfrågas, och under tiden går insatsen inte att jämföra med de andra.',
    en: 'The preparation team compiles the efforts field by field. What is missing must be asked for, and meanwhile the effort cannot be compared with the others.',
  },
  source: { sv: 'Mallen 1.4 och 2.2', en: 'Template 1.4 and 2.2' },
  firesOn: {
    sv: '1.4 och 2.2: ett annat obligatoriskt fält är tomt eller saknas i kortet (koppling till mål och kommentar om avvikelser får lämnas tomma)',
    en: '1.4 and 2.2: any other required field is blank or missing in the card (the link to goals and the comment on deviations are optional)',
  },
  check: (submission) => filledCards(submission).flatMap((card) => checkCard(submission, card)),
};

interface Lacking {
  readonly field: FieldDefinition;
  readonly hasRow: boolean;
  readonly place: Place;
}

function checkCard(submission: Submission, card: Card): readonly Finding[] {
  const lacking = requiredFields(submission, card)
    .filter(({ key }) => !OWN_RULES.has(key) && answerOf(card, key) === '')
    .filter(({ key }) => key !== NAMN || !isNamedByTitleOnly(card))
    .map((field): Lacking => {
      const value = card.fields.get(field.key);
      return { field, hasRow: value !== undefined, place: value?.place ?? card.title.place };
    });
  // In a table with one insats per row a blank answer may stand in the very cell that what is missing points at.
  return [...groupBy(lacking, ({ place: { row, column } }) => `${row},${column}`).values()].map((atCell) => {
    const blank = atCell.filter(({ hasRow }) => hasRow);
    const missing = atCell.filter(({ hasRow }) => !hasRow);
    const parts = [
      ...(blank.length > 0 ? [tellBlank(blank)] : []),
      ...(missing.length > 0 ? [tellMissing(missing)] : []),
    ];
    const message = {
      sv: parts.map(({ sv }) => sv).join(' '),
      en: parts.map(({ en }) => en).join(' '),
    };
    const goTo = blank[0]?.field.key ?? null;
    return findingOnCard(card, goTo, { rule: RULE, severity: 'fel', message });
  });
}

function tellBlank(fields: readonly Lacking[]): Localized {
  const { sv, en } = listLabels(fields);
  return {
    sv: `${sv} är tomt. Fyll i det som mallen frågar efter.`,
    en: `${en} is blank. Fill in what the template asks for.`,
  };
}

function tellMissing(fields: readonly Lacking[]): Localized {
  const { sv, en } = listLabels(fields);
  return fields.length === 1
    ? {
        sv: `Kortet saknar fältet ${sv}. Lägg till det som i mallen och fyll i det.`,
        en: `The card lacks the field ${en}. Add it as in the template and fill it in.`,
      }
    : {
        sv: `Kortet saknar ${fields.length} fält: ${sv}. Lägg till dem som i mallen och fyll i dem.`,
        en: `The card lacks ${fields.length} fields: ${en}. Add them as in the template and fill them in.`,
      };
}

function listLabels(fields: readonly Lacking[]): Localized {
  const labels = fields.map(({ field }) => field.labels[0]);
  return {
    sv: labels.map((label) => `”${label}”`).join(', '),
    en: labels.map((label) => `“${label}”`).join(', '),
  };
}
